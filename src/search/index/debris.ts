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

/** What each passage is, one byte each. */
export function findDebris(index: PassageIndex, same: SameTexts): Uint8Array {
  const { passages, charsAt, textAt } = index;
  const isBoilerplate = createIsBoilerplate(index, same);
  return Uint8Array.from(passages, ({ form }, n): Debris => {
    const start = (charsAt[n] ?? 0) + (textAt[n] ?? 0);
    const end = charsAt[n + 1] ?? 0;
    // Items, rows and what introduces a list are short by nature.
    const isShort = end - start <= BYLINE_MAX && form.kind === 'paragraph';
    if (isShort && passages[n + 1]?.form.kind !== 'item') {
      const text = String.fromCharCode(...index.chars.subarray(start, end));
      if (isByline(text)) return DEBRIS.byline;
      if (end - start <= UNFINISHED_MAX && !ENDS_SENTENCE.test(text)) return DEBRIS.unfinished;
    }
    return isBoilerplate(n) ? DEBRIS.repeated : DEBRIS.none;
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
function createIsBoilerplate({ passages }: PassageIndex, { groupOf, membersOf }: SameTexts) {
  /** For each article, its passages, and those of them that other articles have too. */
  const counts = new Map<string, { all: number; shared: number }>();
  for (const [n, { article }] of passages.entries()) {
    const count = counts.get(article) ?? { all: 0, shared: 0 };
    counts.set(article, count);
    count.all++;
    if (groupOf[n] !== 0) count.shared++;
  }
  const isOfItsOwn = (article: string) => {
    const { all, shared } = counts.get(article) ?? { all: 0, shared: 0 };
    return shared <= all / 2;
  };
  const known = new Map<number, boolean>();
  return (n: number): boolean => {
    const group = groupOf[n] ?? 0;
    if (group === 0) return false;
    const found = known.get(group);
    if (found !== undefined) return found;
    const articles = new Set(
      Array.from(membersOf(group), (member) => passages[member]?.article ?? ''),
    );
    const own = [...articles].filter(isOfItsOwn).length;
    const isRepeated = articles.size >= REPEATED_MIN && own > articles.size / 2;
    known.set(group, isRepeated);
    return isRepeated;
  };
}
