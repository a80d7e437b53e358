import { BODY_ENDINGS, BREAKS, GENERIC, WEAK_ENDINGS } from '../language/zh/bodies.ts';
import { createFindWords, createIsOnly, type FoundWord } from '../text/find-words.ts';
import { createFindOverlaps, firstFrom, type Span, within } from '../text/span.ts';

const findEndings = createFindWords([...BODY_ENDINGS, ...WEAK_ENDINGS]);
const weak = new Set(WEAK_ENDINGS);
const isGeneric = createIsOnly(GENERIC);
const breaks = new Set(BREAKS);
/** No name is longer than so many words before its ending. */
export const WORDS_MAX = 5;
/** So many characters that are no word make a name before a weak ending: 旷|视|科技. */
const UNKNOWN_MIN = 2;

/** An organisation known by its shape, and the word in it that ends like one. */
export interface Body extends Span {
  readonly ending: Span;
}

/**
 * The organisations that a sentence names by their shape alone, whether anybody knows them or not:
 * what ends like one and has something before it that is not said of any (徽商银行, 光大理财; not 传统银行,
 * 11家银行).
 * @param text folded
 * @param names of entities: a body may begin with one
 * @param words that are understood otherwise: terms, what the fact says
 * @param segments the words of the text
 */
export function findBodies(
  text: string,
  names: readonly Span[],
  words: readonly Span[],
  segments: readonly Span[],
): Body[] {
  const [namesAt, wordsAt] = [createFindOverlaps(names), createFindOverlaps(words)];
  return endingsOf(text, segments).flatMap((ending) =>
    wordsAt(ending).some((word) => holds(word, ending))
      ? []
      : bodyAt(ending, text, segments, namesAt),
  );
}

/** The words of a folded text that end like an organisation. */
export function endingsOf(text: string, segments: readonly Span[]): FoundWord[] {
  const ends = new Set(segments.map(({ end }) => end));
  // 社交 ends with no 社: an ending is the end of a word.
  return findEndings(text).filter(({ end }) => ends.has(end));
}

/** The organisation with such an ending, unless it is a name or is said of any: 传统银行, 11家银行. */
export function bodyAt(
  ending: FoundWord,
  text: string,
  segments: readonly Span[],
  namesAt: (span: Span) => readonly Span[],
): Body[] {
  if (namesAt(ending).some((name) => within(ending, name))) return [];
  const before = wordsBefore(text, segments, ending, namesAt);
  const body = { start: before[0]?.start ?? ending.start, end: ending.end, ending };
  const name = text.slice(body.start, ending.start).replace(/\d+/gu, '');
  if (name === '' || isGeneric(name)) return [];
  const unknown = before.filter(({ start, end }) => end - start === 1).length;
  const first = { start: body.start, end: body.start + 1 };
  const beginsWithName = namesAt(first).some(({ start }) => start === body.start);
  return weak.has(ending.word) && unknown < UNKNOWN_MIN && !beginsWithName ? [] : [body];
}

/** 直销银行 holds 银行 and is understood; 银行 alone is understood nowhere. */
export function holds(word: Span, ending: Span): boolean {
  return within(ending, word) && word.start < ending.start;
}

/** The words of a name before its ending: back to a mark, a joining word or another name. */
function wordsBefore(
  text: string,
  segments: readonly Span[],
  ending: Span,
  namesAt: (span: Span) => readonly Span[],
): Span[] {
  const at = firstFrom(segments, ending.start);
  const holding = segments[at - 1];
  const isHeld = holding !== undefined && ending.start < holding.end;
  const own = isHeld ? [{ start: holding.start, end: ending.start }] : [];
  const last = isHeld ? at - 1 : at;
  let start = own[0]?.start ?? ending.start;
  const before: Span[] = [];
  for (const word of segments.slice(Math.max(0, last - WORDS_MAX), last).toReversed()) {
    if (word.end !== start || breaks.has(text.slice(word.start, word.end))) break;
    const [name] = namesAt(word);
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
