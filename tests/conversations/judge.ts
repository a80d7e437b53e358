import type { Result, Right } from './conversation.ts';

/** What a person got for a turn. */
export interface Got {
  readonly result: Result;
  /** All words that they see, without Markdown. */
  readonly text: string;
  /** The names in each fact that is stated. */
  readonly facts: readonly (readonly string[])[];
  readonly seen?: 'everyone' | 'asker';
}

/** What is wrong with what a person got, in words; empty if it is right. */
export function judge(right: Right, got: Got): string[] {
  const allowed = [right.answer ?? []].flat();
  const isShown = (words: string) => got.text.includes(words);
  const isStated = (names: readonly string[]) =>
    got.facts.some((sides) => names.every((name) => sides.some((side) => side.includes(name)))) ||
    got.text.split('\n').some((line) => names.every((name) => line.includes(name)));
  return [
    ...(allowed.length === 0 || allowed.includes(got.result)
      ? []
      : [`is ${got.result}, not ${allowed.join(' or ')}`]),
    ...missing('quote', right.quotes, isShown),
    ...(right.facts ?? [])
      .filter((names) => !isStated(names))
      .map((n) => `no fact: ${n.join(' × ')}`),
    ...missing('word', right.says, isShown),
    ...(right.lacks ?? []).filter(isShown).map((words) => `says: ${words}`),
    ...(right.seen === undefined || right.seen === got.seen
      ? []
      : [`is seen by ${got.seen ?? 'nobody'}, not by ${right.seen}`]),
  ];
}

function missing(
  what: string,
  wanted: readonly string[] = [],
  isShown: (words: string) => boolean,
): string[] {
  return wanted.filter((words) => !isShown(words)).map((words) => `no ${what}: ${words}`);
}
