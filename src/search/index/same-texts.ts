import type { Passage } from '../../knowledge/article.ts';
import type { PartialDate } from '../../text/dates.ts';
import { numberArticles } from './debris.ts';
import type { PassageIndex } from './passage-index.ts';

/**
 * Which passages of different articles have the same text after folding: reprints, and lines that
 * every article of a publisher ends with. Kept in typed arrays, because a Map would take more
 * memory than the passages' own look-up data.
 */
export interface SameTexts {
  /** The group of each passage, from 1; 0 if no other article has its text. */
  readonly groupOf: Uint32Array;
  /** The passages of a group, those of the oldest article first, undated ones last. */
  membersOf(group: number): Uint32Array;
}

/** Hash and passage in one number: sorting these natively takes a tenth of a comparator's time. */
const PASSAGES_MAX = 2 ** 21;

export function findSameTexts(
  index: PassageIndex,
  publishedOf: (passage: Passage) => PartialDate | undefined,
): SameTexts {
  const { passages } = index;
  return groupTexts(
    eachText(index),
    numberArticles(passages),
    (n) => (passages[n] && publishedOf(passages[n])) ?? '',
  );
}

/**
 * Groups passages by their texts.
 * @param texts the passages with one text, for each text that several have
 * @param articleOf a number for the article of each passage
 * @param publishedOf when a passage's article was published; empty if unknown
 */
export function groupTexts(
  texts: Iterable<readonly number[]>,
  articleOf: Uint32Array,
  publishedOf: (n: number) => string,
): SameTexts {
  const groupOf = new Uint32Array(articleOf.length);
  const all: number[] = [];
  const startsAt: number[] = [0, 0];
  for (const group of texts) {
    if (new Set(group.map((n) => articleOf[n])).size < 2) continue;
    const oldestFirst = group
      .map((n) => ({ n, date: publishedOf(n) || UNDATED }))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.n - b.n));
    for (const { n } of oldestFirst) {
      groupOf[n] = startsAt.length - 1;
      all.push(n);
    }
    startsAt.push(all.length);
  }
  const members = Uint32Array.from(all);
  const starts = Uint32Array.from(startsAt);
  return {
    groupOf,
    membersOf: (group) => members.subarray(starts[group], starts[group + 1]),
  };
}

function* eachText(index: PassageIndex): Iterable<readonly number[]> {
  for (const alike of alikeByHash(index)) yield* splitByText(alike, index);
}

/** Sorts behind every date. */
const UNDATED = '~';

/** The passages whose texts have one hash, for each hash that several have. */
function* alikeByHash(index: PassageIndex): Iterable<number[]> {
  const size = Math.min(index.passages.length, PASSAGES_MAX);
  const keys = Float64Array.from({ length: size }, (_, n) => hashOf(n, index) * PASSAGES_MAX + n);
  keys.sort();
  const hashAt = (place: number) => Math.floor((keys[place] ?? 0) / PASSAGES_MAX);
  for (let from = 0; from < size; ) {
    let to = from + 1;
    while (to < size && hashAt(to) === hashAt(from)) to++;
    if (to > from + 1) {
      yield Array.from(keys.subarray(from, to), (key) => key % PASSAGES_MAX);
    }
    from = to;
  }
}

function boundsOf(n: number, { charsAt, textAt }: PassageIndex): readonly [number, number] {
  return [(charsAt[n] ?? 0) + (textAt[n] ?? 0), charsAt[n + 1] ?? 0];
}

/** FNV-1a over the normalized characters of a passage's own text. */
function hashOf(n: number, index: PassageIndex): number {
  const [start, end] = boundsOf(n, index);
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ (index.chars[at] ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

/** Different texts may have one hash. */
function splitByText(alike: readonly number[], index: PassageIndex): number[][] {
  const groups: number[][] = [];
  for (const n of alike) {
    const group = groups.find(([first]) => first !== undefined && isSame(first, n, index));
    if (group === undefined) groups.push([n]);
    else group.push(n);
  }
  return groups;
}

function isSame(a: number, b: number, index: PassageIndex): boolean {
  const [[startA, endA], [startB, endB]] = [boundsOf(a, index), boundsOf(b, index)];
  if (endA - startA !== endB - startB) return false;
  for (let n = 0; n < endA - startA; n++) {
    if (index.chars[startA + n] !== index.chars[startB + n]) return false;
  }
  return true;
}
