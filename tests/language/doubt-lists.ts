import type { DoubtWords } from '../../src/language/doubt-classes.ts';
import { DOUBTS as EN } from '../../src/language/en/doubts.ts';
import { DOUBTS as ZH } from '../../src/language/zh/doubts.ts';

/** The lists of doubt words, each with a name that tells the languages apart. */
export const LISTS: readonly (readonly [title: string, list: DoubtWords])[] = [
  ...ZH.map((list) => [`${list.doubt.name} in Chinese`, list] as const),
  ...EN.map((list) => [`${list.doubt.name} in English`, list] as const),
];
