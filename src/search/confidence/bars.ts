/**
 * Every bar that decides whether, and as what, something is shown. Those of questions were chosen on
 * the golden questions (tests/golden) after the confidence was fitted on the public sets: `npm run
 * bench:bars` prints what each choice gives. Those of messages were chosen on the golden messages
 * (`npm run golden:check`), but for the lengths, which are as short as words still tell.
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
  /** By so much a clause has to be closer to another sentence than to that of the whole claim. */
  apart: 0.15,
  /** What a letter that a claim has not takes away of the clauses that it is compared with. */
  surplus: 0.3,
  /** A shorter claim could stand anywhere, so that it is not quoted. */
  quotedLetters: 8,
  /** A shorter sentence that speaks of fewer things is a call or a title: 大家早上好. */
  claimLetters: 8,
  claimThings: 2,
  /** What far behind the best answer in the ranking stands behind 更多. */
  farBehind: 0.75,
} as const;
