import { ANSWER_TYPES } from '../../language/questions.ts';

/** The answer types that a normalized question asks for, a bit each. */
export function typesAsked(question: string): number {
  return mask((type) => type.asks.test(question));
}

/** The answer types that a normalized text contains, a bit each. */
export function typesHeld(text: string): number {
  return mask((type) => type.holds.test(text));
}

function mask(test: (type: (typeof ANSWER_TYPES)[number]) => boolean): number {
  return ANSWER_TYPES.reduce((bits, type, n) => (test(type) ? bits | (1 << n) : bits), 0);
}
