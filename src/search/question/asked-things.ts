import { ATTRIBUTE, BETWEEN, LINK, QUESTION_WORD } from '../../language/questions.ts';
import { COMMAS, SEMICOLONS, SENTENCE_ENDS } from '../../language/zh/marks.ts';
import type { Span } from '../../text/span.ts';

/**
 * Whether a word names what a question asks for: a passage needs each that does so `wholly` (年|费),
 * or one of those that do so `partly` (共识|算法).
 */
export type Asked = 'wholly' | 'partly' | 'no';

const CLAUSE_END = new RegExp(`[${COMMAS}${SEMICOLONS}${SENTENCE_ENDS}\\n]`, 'u');
/** Words at most that name a thing after its question word. */
const BEHIND_MAX = 2;
/** Characters at most between a thing and its question word. */
const GAP_MAX = 20;

/**
 * Finds the words that name what a question asks for: 年费 (annual fee) in 联名卡的年费是多少, 共识 and
 * 算法 in 用的是哪种共识算法. A passage on the right subject without them answers something else.
 * @param words the words of the question that count, in order
 * @returns for each word whether it does
 */
export function markAsked(text: string, words: readonly Span[]): Asked[] {
  const asked = words.map((): Asked => 'no');
  const isIn = (from: number, to: number, pattern: RegExp) => pattern.test(text.slice(from, to));
  const joins = (from: number, to: number, pattern: RegExp) =>
    to - from <= GAP_MAX && isIn(from, to, pattern);
  const startOf = (n: number | undefined) => words[n ?? -1]?.start ?? text.length;
  // Words that only link are filtered out once; matches come in order, so one pass is enough.
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
   * Marks a word and, if it is a lone character, also the word right before it: the segmenter cuts
   * 年|费 and 收益|率.
   */
  function markBack(n: number): void {
    asked[n] = 'wholly';
    const [left, right] = [words[n - 1], words[n]];
    if (right && left && right.end - right.start === 1 && left.end === right.start) {
      asked[n - 1] = 'wholly';
    }
  }
}
