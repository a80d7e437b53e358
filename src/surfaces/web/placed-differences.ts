import type { Difference } from '../../answer/verdict.ts';
import type { Span } from '../../text/span.ts';

/** What a part of a text is, beside another text. */
export type Sort = 'same' | Difference['kind'];

/** A part of a text and what it is. */
export interface SortedSpan extends Span {
  readonly sort: Sort;
}

/** Words that only one of two texts has. */
export interface OwnWords {
  readonly kind: Difference['kind'];
  readonly words: string;
}

/**
 * Finds in a text the words that only it has, each where the other text shares not all of it.
 * @param same the parts that both share
 * @param own earlier ones win where two overlap
 */
export function placeDifferences(
  text: string,
  same: readonly Span[],
  own: readonly OwnWords[],
): SortedSpan[] {
  const sorts: (Sort | undefined)[] = new Array(text.length).fill(undefined);
  for (const { start, end } of same) sorts.fill('same', start, end);
  for (const { kind, words } of own) {
    const at = findFree(text, words, sorts);
    if (at === undefined) continue;
    for (let n = at; n < at + words.length; n++) {
      const isShared = sorts[n] === 'same';
      // A number is one thing even if some of its digits are shared.
      if (sorts[n] === undefined || (isShared && kind !== 'words')) sorts[n] = kind;
    }
  }
  return runsOf(sorts);
}

/**
 * Where words begin of which something is neither shared nor taken: among the shared parts if they are
 * there, for these are what was compared.
 */
function findFree(
  text: string,
  words: string,
  sorts: readonly (Sort | undefined)[],
): number | undefined {
  if (words === '') return undefined;
  const [first, last] = [sorts.indexOf('same'), sorts.lastIndexOf('same')];
  let elsewhere: number | undefined;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!sorts.slice(at, at + words.length).includes(undefined)) continue;
    if (first < at && at < last) return at;
    elsewhere ??= at;
  }
  return elsewhere;
}

function runsOf(sorts: readonly (Sort | undefined)[]): SortedSpan[] {
  const runs: SortedSpan[] = [];
  for (const [n, sort] of sorts.entries()) {
    const last = runs.at(-1);
    if (sort === undefined) continue;
    if (last?.end === n && last.sort === sort) runs[runs.length - 1] = { ...last, end: n + 1 };
    else runs.push({ start: n, end: n + 1, sort });
  }
  return runs;
}
