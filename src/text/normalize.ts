import { Converter } from 'opencc-js/t2cn';

/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Text folded for finding, with the way back to its source.
 * Only ever searched: what is stored, quoted and shown is the source.
 */
export interface Normalized {
  readonly text: string;
  /** The smallest span of the source whose characters produced `span` of `text`. */
  toSource(span: Span): Span;
}

const toSimplified = Converter({ from: 't', to: 'cn' });

/** One base character and the marks that combine with it: the smallest piece that NFKC may compose. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;
/** Characters without a shape of their own: joiners, direction marks, byte-order marks. */
const INVISIBLE = /\p{Cf}/gu;
/** Phones type ’ where keyboards type '. */
const APOSTROPHE = /[‘’ʼ]/gu;
const CONTROL_OR_SPACE = /[\p{Cc}\s]/gu;

const folded = new Map<string, string>();
/** A bound for the memo: all of common Chinese fits, hostile input cannot grow it without end. */
const FOLDED_MAX = 50_000;
/** In UTF-16 units; a base may carry any number of marks, and memory is bounded by length too. */
const MEMOISED_MAX = 8;

function foldCluster(cluster: string): string {
  const known = folded.get(cluster);
  if (known !== undefined) return known;
  let now = cluster;
  // Lower-casing and conversion can each call for another composition, so repeat until it rests.
  for (let round = 0; round < 4; round++) {
    const next = toSimplified(
      now.normalize('NFKC').replace(INVISIBLE, '').replace(APOSTROPHE, "'").toLowerCase(),
    )
      .normalize('NFKC')
      .replace(CONTROL_OR_SPACE, ' ');
    if (next === now) break;
    now = next;
  }
  if (cluster.length <= MEMOISED_MAX && folded.size < FOLDED_MAX) folded.set(cluster, now);
  return now;
}

/**
 * Folds what readers regard as the same: full and half width, case, traditional and simplified
 * characters (each by itself, so that both sides of a search fold alike), compatibility forms,
 * invisible characters. Every character that comes out knows which source characters it stands for.
 */
export function normalize(source: string): Normalized {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of source.matchAll(CLUSTER)) {
    const piece = foldCluster(match[0]);
    text += piece;
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return {
    text,
    toSource({ start, end }) {
      const from = starts[start] ?? source.length;
      return { start: from, end: end > start ? (ends[end - 1] ?? source.length) : from };
    },
  };
}

/** The folded text alone, where the way back is not needed. */
export function fold(source: string): string {
  let text = '';
  for (const match of source.matchAll(CLUSTER)) text += foldCluster(match[0]);
  return text;
}
