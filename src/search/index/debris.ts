import type { Passage } from '../../knowledge/article.ts';
import { COLONS, ELLIPSIS, SENTENCE_ENDS } from '../../language/zh/marks.ts';
import { findDates } from '../../text/dates.ts';
import type { PassageIndex } from './passage-index.ts';
import type { SameTexts } from './same-texts.ts';

/**
 * Passages that say little, whatever words they share with a question: they come after text that
 * says something, and are never hidden. Decided by their shape and by how many articles have them,
 * not by their words.
 */
export const DEBRIS = { none: 0, unfinished: 1, byline: 2, repeated: 3 } as const;
export type Debris = (typeof DEBRIS)[keyof typeof DEBRIS];

/** Characters: longer text says something, even without a full stop. */
const UNFINISHED_MAX = 40;
const BYLINE_MAX = 80;
/** Characters of a label and of what it labels: 责任编辑：柳汐. */
const LABEL_MAX = 8;
const VALUE_MAX = 16;
/** So many articles with one passage are no longer reprints by chance. */
const REPEATED_MIN = 4;

/** Set in a shape if the passage is an item of a list. */
const ITEM = 4;

/** What each passage is, one byte each. */
export function findDebris(index: PassageIndex, same: SameTexts): Uint8Array {
  const { passages, charsAt, textAt } = index;
  const shapes = Uint8Array.from(passages, (passage, n) => {
    const start = (charsAt[n] ?? 0) + (textAt[n] ?? 0);
    return shapeOf(passage, index.chars.subarray(start, charsAt[n + 1]));
  });
  return findDebrisAmong(shapes, numberArticles(passages), same);
}

/** What a passage looks like by itself. @param chars its own text, as in the index */
export function shapeOf({ form }: Pick<Passage, 'form'>, chars: Uint16Array): number {
  // Items, rows and what introduces a list are short by nature.
  if (form.kind !== 'paragraph') return form.kind === 'item' ? ITEM : DEBRIS.none;
  if (chars.length > BYLINE_MAX) return DEBRIS.none;
  const text = String.fromCharCode(...chars);
  if (isByline(text)) return DEBRIS.byline;
  const isUnfinished = chars.length <= UNFINISHED_MAX && !ENDS_SENTENCE.test(text);
  return isUnfinished ? DEBRIS.unfinished : DEBRIS.none;
}

/**
 * The same, of passages whose shapes are known.
 * @param articleOf a number for the article of each passage
 */
export function findDebrisAmong(
  shapes: Uint8Array,
  articleOf: Uint32Array,
  same: SameTexts,
): Uint8Array {
  const isBoilerplate = createIsBoilerplate(articleOf, same);
  return shapes.map((shape, n): Debris => {
    const introduces = shapes[n + 1] === ITEM;
    if (!introduces && (shape === DEBRIS.byline || shape === DEBRIS.unfinished)) return shape;
    return isBoilerplate(n) ? DEBRIS.repeated : DEBRIS.none;
  });
}

/** For each passage a number for its article, from 0, in the order of the corpus. */
export function numberArticles(passages: readonly Passage[]): Uint32Array {
  const numbers = new Map<string, number>();
  return Uint32Array.from(passages, ({ article }) => {
    const number = numbers.get(article) ?? numbers.size;
    numbers.set(article, number);
    return number;
  });
}

const ENDS_SENTENCE = new RegExp(`[${SENTENCE_ENDS}${ELLIPSIS}]|\\.(?:\\s|$)`, 'u');
const TIME = /\d{1,2}:\d{2}(?::\d{2})?/gu;
const NO_WORDS = /[^\p{L}\p{N}\s:/]/gu;
const COLON = new RegExp(`[${COLONS}]`, 'u');

/**
 * Whether a folded text is only dates, times and labels with what they label:
 * `2024-03-20 来源：潮信网 编辑：柳汐`.
 */
function isByline(text: string): boolean {
  if (ENDS_SENTENCE.test(text)) return false;
  let rest = text;
  for (const { start, end } of findDates(text).toReversed()) {
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  const pieces = rest
    .replace(TIME, ' ')
    .replace(NO_WORDS, ' ')
    .split(/\s+/u)
    .filter((piece) => piece !== '');
  let isLabelled = false;
  for (const piece of pieces) {
    const [label = '', ...values] = piece.split(COLON);
    if (values.length > 0) {
      if (label === '' || label.length > LABEL_MAX) return false;
      if (values.some(({ length }) => length > VALUE_MAX)) return false;
      isLabelled = true;
    } else if (!isLabelled || piece.length > LABEL_MAX) return false;
  }
  return true;
}

/**
 * Makes a function that says whether a passage is in many articles that otherwise have little in
 * common: the line at the end of all of a publisher's articles, not a text that many reprint.
 */
function createIsBoilerplate(articleOf: Uint32Array, { groupOf, membersOf }: SameTexts) {
  const articles = articleOf.reduce((most, article) => Math.max(most, article + 1), 0);
  /** For each article, its passages, and those of them that other articles have too. */
  const [all, shared] = [new Uint32Array(articles), new Uint32Array(articles)];
  for (const [n, article] of articleOf.entries()) {
    all[article] = (all[article] ?? 0) + 1;
    if (groupOf[n] !== 0) shared[article] = (shared[article] ?? 0) + 1;
  }
  const isOfItsOwn = (article: number) => (shared[article] ?? 0) <= (all[article] ?? 0) / 2;
  const known = new Map<number, boolean>();
  return (n: number): boolean => {
    const group = groupOf[n] ?? 0;
    if (group === 0) return false;
    const found = known.get(group);
    if (found !== undefined) return found;
    const having = new Set(Array.from(membersOf(group), (member) => articleOf[member] ?? 0));
    const own = [...having].filter(isOfItsOwn).length;
    const isRepeated = having.size >= REPEATED_MIN && own > having.size / 2;
    known.set(group, isRepeated);
    return isRepeated;
  };
}
