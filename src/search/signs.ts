/** What tells whether a passage answers at all, whatever its rank; 0–1 but the first two. */
export interface Signs {
  /** The passage's score in the ranking. */
  readonly score: number;
  /**
   * How far the fifth best passage is behind it (the last, where fewer are found): an answer stands out,
   * near misses come in crowds.
   */
  readonly spread: number;
  /** The share of what is asked that it holds, headings included (judged-weight.ts). */
  readonly covered: number;
  /** The share of the question's pairs of characters that it holds, by the cube of their rarity. */
  readonly rarePairs: number;
  /** Whether it holds a word that names what is asked for (asked-things.ts); 1 if none does. */
  readonly asked: number;
  /** Whether it holds what the question begins with: in Chinese mostly the subject. */
  readonly subject: number;
  /** 1 if the question asks for a date, a number, a person …: such questions say less of the answer. */
  readonly asksType: number;
}

export const SIGN_NAMES = [
  'score',
  'spread',
  'covered',
  'rarePairs',
  'asked',
  'subject',
  'asksType',
] as const satisfies readonly (keyof Signs)[];

/** A logistic function of some signs. */
export interface Fitted {
  readonly weights: Partial<Signs>;
  readonly bias: number;
}
