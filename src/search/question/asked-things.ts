import { ATTRIBUTE, BETWEEN, LINK, QUESTION_WORD } from '../../language/questions.ts';
import { COMMAS, SEMICOLONS, SENTENCE_ENDS } from '../../language/zh/marks.ts';
import type { Span } from '../../text/span.ts';

/**
 * Whether a word names what a question asks for: each that is `wholly` has to be there (年|费), or
 * one of those that do so `partly` (共识|算法).
 */
export type Asked = 'wholly' | 'partly' | 'no';

const CLAUSE_END = new RegExp(`[${COMMAS}${SEMICOLONS}${SENTENCE_ENDS}\\n]`, 'u');
/** Behind the question word a thing is named by so many words at the most. */
const BEHIND_MAX = 2;
/** No longer a text stands between a thing and its question word. */
const GAP_MAX = 20;

/**
 * Which words of a question name what it asks for: 年费 in 联名卡的年费是多少, 共识 and 算法 in
 * 用的是哪种共识算法. A passage on the right subject that lacks them answers something else.
 * @param words the words of the question that count, in order
 * @returns for each whether it does
 */
export function markAsked(text: string, words: readonly Span[]): Asked[] {
  const asked = words.map((): Asked => 'no');
  const isIn = (from: number, to: number, pattern: RegExp) => pattern.test(text.slice(from, to));
  const joins = (from: number, to: number, pattern: RegExp) =>
    to - from <= GAP_MAX && isIn(from, to, pattern);
  const startOf = (n: number | undefined) => words[n ?? -1]?.start ?? text.length;
  // Words that only stand between are passed over once for all, and matches come in order.
  const things = words.flatMap((word, n) => (isIn(word.start, word.end, BETWEEN) ? [] : [n]));
  let [next, ended, asks] = [0, 0, false];
  for (const match of text.matchAll(QUESTION_WORD)) {
    asks = true;
    const [start, end] = [match.index, match.index + match[0].length];
    while (next < things.length && startOf(things[next]) < end) next++;
    while (ended < words.length && (words[ended]?.end ?? 0) <= start) ended++;
    const [behind, before] = [things[next], ended - 1];
    if (behind !== undefined && joins(end, startOf(behind), BETWEEN)) {
      for (let n = behind; n < behind + BEHIND_MAX && n < words.length; n++) {
        asked[n] = 'partly';
        if (words[n]?.end !== words[n + 1]?.start) break;
      }
    } else if (
      before >= 0 &&
      joins(words[before]?.end ?? 0, start, LINK) &&
      (behind === undefined || isIn(end, Math.min(startOf(behind), end + GAP_MAX), CLAUSE_END))
    ) {
      markBack(before);
    }
  }
  const at = asks ? undefined : ATTRIBUTE.exec(text)?.index;
  if (at !== undefined && startOf(words.length - 1) > at) markBack(words.length - 1);
  return asked;

  /**
   * Marks a word, and the one it touches if it is a lone character: the segmenter cuts 年|费 and
   * 收益|率.
   */
  function markBack(n: number): void {
    asked[n] = 'wholly';
    const [left, right] = [words[n - 1], words[n]];
    if (right && left && right.end - right.start === 1 && left.end === right.start) {
      asked[n - 1] = 'wholly';
    }
  }
}
