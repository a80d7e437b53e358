import type { DoubtPlace, DoubtWords } from './doubt-classes.ts';
import { DOUBTS as EN } from './en/doubts.ts';
import { DOUBTS as ZH } from './zh/doubts.ts';

/** The words of every language that keep a fact from being proved when they appear there. */
export function doubtsAt(place: DoubtPlace): DoubtWords[] {
  return [...ZH, ...EN].filter(({ doubt }) => doubt.counts.includes(place));
}
