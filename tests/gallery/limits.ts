import type { Measures } from './measures.ts';

export interface Limit {
  readonly of: keyof Measures;
  readonly most: number;
  readonly why: string;
}

/** What no reply on the shipped library may exceed. */
export const LIMITS: readonly Limit[] = [
  {
    of: 'height',
    most: 1400,
    why: 'an answer of nearly two screens of a phone hides the talk around it',
  },
  {
    of: 'smallPrint',
    most: 0.25,
    why: 'small print says where an answer comes from; the answer itself is what is read',
  },
  {
    of: 'buttons',
    most: 5,
    why: 'more is no longer one row of choices; what is one of many belongs in a menu',
  },
];
