/**
 * Every bar that decides whether, and as what, a passage is shown. Chosen on the golden questions
 * (tests/golden) and the public sets after the confidence was fitted; `npm run bench:bars` prints
 * what each choice gives.
 */
export const BARS = {
  /** From this confidence on a passage that says all that is asked is an answer. */
  sure: 0.7,
  /** From this one on a passage is close enough to be shown as the closest that there is. */
  nearest: 0.02,
  /**
   * The share of the question's things that are names and terms of the library, for a passage with
   * so many of them …
   */
  nearestKnown: 0.5,
  nearestThings: 2,
  /** … and for one with fewer. */
  nearestKnownAlone: 0.67,
  /** … or a term of so many characters. */
  specific: 4,
  /**
   * From this confidence on, and with so many things in common, a sentence is close to a claim of a
   * message.
   */
  near: 0.25,
  nearThings: 2,
  /** What far behind the best answer in the ranking stands behind 更多. */
  farBehind: 0.75,
} as const;
