import { BODY_ENDINGS, WEAK_ENDINGS } from '../language/zh/bodies.ts';
import { createFindOverlaps, type Span } from '../text/span.ts';

const ENDINGS = [...BODY_ENDINGS, ...WEAK_ENDINGS].toSorted((a, b) => b.length - a.length);

/**
 * Finds the organisations whose names go on behind those of others: 光大理财 is not 光大.
 * @param text folded
 * @param segments the words of the text: an ending is the end of one
 * @param names of entities
 */
export function createFindLonger(
  text: string,
  segments: readonly Span[],
  names: readonly Span[],
): (name: Span) => Span | undefined {
  const ends = new Set(segments.map(({ end }) => end));
  const namesAt = createFindOverlaps(names);
  return ({ start, end }) => {
    const ending = ENDINGS.find(
      (word) => text.startsWith(word, end) && ends.has(end + word.length),
    );
    if (ending === undefined) return undefined;
    const behind = { start: end, end: end + ending.length };
    return namesAt(behind).length > 0 ? undefined : { start, end: behind.end };
  };
}

/** A name in Latin letters: capitals begin its words. */
const LATIN_NAME = /\p{Lu}[\p{Script=Latin}\d&.'-]*(?:\s+\p{Lu}[\p{Script=Latin}\d&.'-]*)*/gu;
/** AI, CEO, O2O are words; so much longer is a name. */
const ACRONYM_MAX = 4;

/** The names in Latin letters of a sentence as it is written, acronyms aside. */
export function findLatinNames(source: string): string[] {
  return Array.from(source.matchAll(LATIN_NAME), ([name]) => name).filter(
    (name) => !(name.length <= ACRONYM_MAX && name === name.toUpperCase()),
  );
}
