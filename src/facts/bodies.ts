import { BODY_ENDINGS, BREAKS, GENERIC, WEAK_ENDINGS } from '../language/zh/bodies.ts';
import { createFindWords, createIsOnly } from '../text/find-words.ts';
import { segment } from '../text/segment.ts';
import { overlaps, type Span, within } from '../text/span.ts';

const findEndings = createFindWords([...BODY_ENDINGS, ...WEAK_ENDINGS]);
const weak = new Set(WEAK_ENDINGS);
const isGeneric = createIsOnly(GENERIC);
const breaks = new Set(BREAKS);
/** No name is longer than so many words before its ending. */
const WORDS_MAX = 5;
/** So many characters that are no word make a name before a weak ending: 旷|视|科技. */
const UNKNOWN_MIN = 2;

/**
 * The organisations that a sentence names by their shape alone, whether anybody knows them or not:
 * what ends like one and has something before it that is not said of any (徽商银行, 光大理财; not 传统银行,
 * 11家银行).
 * @param text folded
 * @param names of entities: a body may begin with one
 * @param words that are understood otherwise: terms, what the fact says
 * @param segments the words of the text, if the caller has them already
 */
export function findBodies(
  text: string,
  names: readonly Span[],
  words: readonly Span[],
  segments: readonly Span[] = segment(text),
): Span[] {
  const ends = new Set(segments.map(({ end }) => end));
  return findEndings(text).flatMap((ending) => {
    // 社交 ends with no 社: an ending is the end of a word.
    if (!ends.has(ending.end) || words.some((word) => holds(word, ending))) return [];
    if (names.some((name) => within(ending, name))) return [];
    const before = wordsBefore(text, segments, ending, names);
    const body = { start: before[0]?.start ?? ending.start, end: ending.end };
    const name = text.slice(body.start, ending.start).replace(/\d+/gu, '');
    if (name === '' || isGeneric(name)) return [];
    const unknown = before.filter(({ start, end }) => end - start === 1).length;
    const beginsWithName = names.some(({ start }) => start === body.start);
    return weak.has(ending.word) && unknown < UNKNOWN_MIN && !beginsWithName ? [] : [body];
  });
}

/** 直销银行 holds 银行 and is understood; 银行 alone is understood nowhere. */
function holds(word: Span, ending: Span): boolean {
  return within(ending, word) && word.start < ending.start;
}

/** The words of a name before its ending: back to a mark, a joining word or another name. */
function wordsBefore(
  text: string,
  segments: readonly Span[],
  ending: Span,
  names: readonly Span[],
): Span[] {
  const holding = segments.find((word) => word.start < ending.start && ending.start < word.end);
  const own = holding === undefined ? [] : [{ start: holding.start, end: ending.start }];
  let start = own[0]?.start ?? ending.start;
  const before: Span[] = [];
  for (const word of segments
    .filter((word) => word.end <= start)
    .slice(-WORDS_MAX)
    .toReversed()) {
    if (word.end !== start || breaks.has(text.slice(word.start, word.end))) break;
    const name = names.find((span) => overlaps(span, word));
    if (name !== undefined)
      return name.end === start
        ? [name, ...before.toReversed(), ...own]
        : [...before.toReversed(), ...own];
    before.push(word);
    start = word.start;
  }
  return [...before.toReversed(), ...own];
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
