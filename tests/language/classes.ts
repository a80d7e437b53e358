import * as en from '../../src/language/en/doubts.ts';
import type { DoubtClass } from '../../src/language/pack.ts';
import * as zh from '../../src/language/zh/doubts.ts';

/** All classes of doubt, each with a name that tells the languages apart. */
export const CLASSES: readonly (readonly [title: string, doubt: DoubtClass])[] = [
  ...[...zh.DOUBTS, zh.POINTING].map((doubt) => [`${doubt.name} in Chinese`, doubt] as const),
  ...[...en.DOUBTS, en.POINTING].map((doubt) => [`${doubt.name} in English`, doubt] as const),
];
