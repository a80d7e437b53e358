import type { Fitted } from './signs.ts';

// Written by `npm run bench:fit-confidence`.

/** Fitted on spdb, esun_faq, fincuge_finqa, cmrc2018, drcd; 95 % of their questions, on the mean, reach an even chance. */
export const LARGE: Fitted = {
  weights: {
    score: 0.44,
    spread: 0.35,
    covered: 2.33,
    rarePairs: 3.73,
    subject: 1.1,
    asksType: -0.32,
  },
  bias: -6.13,
};

/**
 * Fitted on 232 golden questions, 88 of which none answers; an even chance is where as large a share of
 * either kind comes out wrong.
 */
export const SMALL: Fitted = {
  weights: {
    covered: 12.19,
  },
  bias: -5.67,
};
