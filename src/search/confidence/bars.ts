/**
 * Every bar that decides whether, and as what, something is shown. The bars of questions were
 * chosen on the golden questions (tests/golden) after the confidence was fitted on the public sets;
 * `npm run bench:bars` scores other values. The bars of messages were chosen on the golden messages
 * (`npm run golden:check`), except for lengths, which are as short as still means something.
 */
export const BARS = {
  /** Minimum confidence for a passage that says everything asked to be a sure answer. */
  sure: 0.7,
  /** Minimum confidence for a passage on the same subject to be shown as a nearest one. */
  nearest: 0.02,
  /**
   * A passage is on the same subject if this share of the question's things are names or glossary
   * words, and the passage says at least `nearestThings` of the things …
   */
  nearestKnown: 0.5,
  nearestThings: 2,
  /** … or this share together with its title and headings, each saying something … */
  nearestHeld: 0.5,
  /** … or this share, if it says fewer … */
  nearestKnownAlone: 0.67,
  /** … or if it says a glossary word of at least this many characters. */
  specific: 4,
  /** Minimum confidence, and number of shared things, for a sentence to be near a claim. */
  near: 0.25,
  nearThings: 2,
  /** How much closer a clause has to be to another sentence than to that of the whole claim. */
  apart: 0.15,
  /** What a letter costs that a clause has and the claim does not; a shared one gains 1. */
  surplus: 0.3,
  /** Letters: a shorter claim could appear anywhere, so it is not called quoted. */
  quotedLetters: 8,
  /** Letters and things: a sentence with fewer of both is a greeting or a title: 大家早上好. */
  claimLetters: 8,
  claimThings: 2,
  /** Sure passages below this share of the best confidence go behind 更多 (more). */
  farBehind: 0.75,
} as const;
