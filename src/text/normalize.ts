import { Converter } from 'opencc-js/t2cn';
import type { Span } from './span.ts';

/**
 * Text folded for finding, with the way back to its source. It is only searched; what is stored,
 * quoted and shown is the source.
 */
export interface Normalized {
  readonly text: string;
  /** The smallest span of the source whose characters produced `span` of `text`. */
  toSource(span: Span): Span;
}

/** Converts traditional to simplified characters, by OpenCC's characters and phrases. */
export const toSimplified: (text: string) => string = Converter({ from: 't', to: 'cn' });

/** A base character and its combining marks: the smallest piece that NFKC may compose. */
const CLUSTER = /\r\n|\P{M}\p{M}*|\p{M}+/gsu;
/** Characters without a shape of their own: joiners, direction marks, byte-order marks. */
const INVISIBLE = /\p{Cf}/gu;
/** Phones type ’ where keyboards type '. */
const APOSTROPHE = /[‘’ʼ]/gu;
const CONTROL_OR_SPACE = /[\p{Cc}\s]/gu;
/** A line break is not a space: it separates two texts. */
const LINE_BREAK = /^(?:\r\n|[\n\r\u2028\u2029])$/u;
/** 10² is not 102, nor is 3亿¹. */
const SUPERSCRIPT = /^[¹²³⁰⁴-⁹]$/u;
const HAN = /\p{Script=Han}/u;

const folded = new Map<string, string>();
/** Maximum size of the memo: common Chinese fits, and hostile input cannot grow it forever. */
const FOLDED_MAX = 50_000;
/** In UTF-16 units. A base may have any number of marks, so memory needs this bound too. */
const MEMOISED_MAX = 8;

function foldCluster(cluster: string): string {
  const known = folded.get(cluster);
  if (known !== undefined) return known;
  const now = foldAnew(cluster);
  if (cluster.length <= MEMOISED_MAX && folded.size < FOLDED_MAX) folded.set(cluster, now);
  return now;
}

function foldAnew(cluster: string): string {
  if (LINE_BREAK.test(cluster)) return '\n';
  if (SUPERSCRIPT.test(cluster)) return cluster;
  let now = cluster;
  // Lower-casing and conversion may each need another composition, so repeat until stable.
  for (let round = 0; round < 4; round++) {
    const next = toSimplified(
      now.normalize('NFKC').replace(INVISIBLE, '').replace(APOSTROPHE, "'").toLowerCase(),
    )
      .normalize('NFKC')
      .replace(CONTROL_OR_SPACE, ' ');
    if (next === now) break;
    now = next;
  }
  return now;
}

/**
 * Folds what readers take as the same: full and half width, case, traditional and simplified
 * characters (each by itself, so that question and text fold alike), compatibility forms, invisible
 * characters, spaces between Chinese characters (工 行) and runs of spaces. Every folded character
 * maps back to its source characters.
 */
export function normalize(source: string): Normalized {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { piece, start, end } of foldedPieces(source)) {
    text += piece;
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(start);
      ends.push(end);
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

/** Folds like `normalize`, without the way back. */
export function fold(source: string): string {
  let text = '';
  for (const { piece } of foldedPieces(source)) text += piece;
  return text;
}

interface FoldedPiece extends Span {
  readonly piece: string;
}

function* foldedPieces(source: string): Iterable<FoldedPiece> {
  let last = '';
  /** A space is held back until the next character is known. */
  let blank: FoldedPiece | undefined;
  for (const match of source.matchAll(CLUSTER)) {
    const piece = foldCluster(match[0]);
    const folded = { piece, start: match.index, end: match.index + match[0].length };
    if (piece === ' ') blank ??= folded;
    if (piece === '' || piece === ' ') continue;
    if (blank !== undefined && !(HAN.test(last) && HAN.test(piece))) yield blank;
    blank = undefined;
    yield folded;
    last = piece;
  }
  if (blank !== undefined) yield blank;
}

const HAN_ONLY = /^\p{Script=Han}+$/u;

/** Whether a text consists only of Chinese characters. */
export function isHan(text: string): boolean {
  return HAN_ONLY.test(text);
}

const ANY_HAN = /\p{Script=Han}/u;

/** Whether a text has any Chinese character: then it is Chinese. */
export function hasHan(text: string): boolean {
  return ANY_HAN.test(text);
}
