import type { Span } from '../text/normalize.ts';

/** Words that ask for a thing by its name; 为什么, 怎么 and 什么时候 do not. */
const QUESTION_WORD =
  /多少|(?<![为干])什么(?!时)|何种|哪(?![里儿年月天日]|一[年天])|几(?![乎何年月天日号点]|个月)|谁|啥|\b(?:what|which|how (?:many|much))\b/gu;
/** Between the question word and the thing: 哪(几家)银行, 什么(样的)公司, which (of the) banks. */
const BETWEEN = /^(?:[一几样些个家种款类项条支位块等的\s]|类型|方面|new|other|of|the|kinds?)*$/u;
/** Between the thing and the question word: 年费(是)多少, 总部(在)哪. */
const LINK = /^(?:[是为有在叫指要会能该达到\s]|属于|指的是|到底|究竟|大概|一共|总共|具体)*$/u;
const CLAUSE_END = /[,，。;；!！?？\n]/u;
/** A thing is named by so many words at the most: 共识|算法 behind the question word, 净|利润|率 before it. */
const [BEHIND_MAX, BEFORE_MAX] = [2, 3];
/** No longer a text stands between a thing and its question word. */
const GAP_MAX = 20;

/**
 * Which words of a question name what it asks for: 年费 in 联名卡的年费是多少, 共识 and 算法 in
 * 用的是哪种共识算法. A passage on the right subject that lacks them answers something else.
 * @param words the words of the question that count, in order
 * @returns a flag for each
 */
export function markAsked(text: string, words: readonly Span[]): boolean[] {
  const asked = words.map(() => false);
  const isIn = (from: number, to: number, pattern: RegExp) => pattern.test(text.slice(from, to));
  const joins = (from: number, to: number, pattern: RegExp) =>
    to - from <= GAP_MAX && isIn(from, to, pattern);
  // Words that only stand between are passed over once for all, and matches come in order.
  const things = words.flatMap((word, n) => (isIn(word.start, word.end, BETWEEN) ? [] : [n]));
  let [next, ended] = [0, 0];
  for (const match of text.matchAll(QUESTION_WORD)) {
    const [start, end] = [match.index, match.index + match[0].length];
    while (next < things.length && startOf(things[next]) < end) next++;
    while (ended < words.length && (words[ended]?.end ?? 0) <= start) ended++;
    const [behind, before] = [things[next], ended - 1];
    if (match[0] !== '谁' && behind !== undefined && joins(end, startOf(behind), BETWEEN)) {
      mark(behind, Math.min(behind + BEHIND_MAX, words.length), 1);
    } else if (
      before >= 0 &&
      joins(words[before]?.end ?? 0, start, LINK) &&
      (behind === undefined || isClauseOver(end, startOf(behind)))
    ) {
      mark(before, Math.max(before - BEFORE_MAX, -1), -1);
    }
  }
  return asked;

  function startOf(n: number | undefined): number {
    return words[n ?? -1]?.start ?? text.length;
  }

  function isClauseOver(from: number, to: number): boolean {
    return isIn(from, Math.min(to, from + GAP_MAX), CLAUSE_END);
  }

  /** Marks the words from `from` on for as long as they touch. */
  function mark(from: number, to: number, step: 1 | -1): void {
    for (let n = from; n !== to; n += step) {
      asked[n] = true;
      const [left, right] = step === 1 ? [words[n], words[n + 1]] : [words[n - 1], words[n]];
      if (left?.end !== right?.start) return;
    }
  }
}
