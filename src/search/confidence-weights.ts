import type { Fitted } from './signs.ts';

// Written by `npm run bench:fit-confidence`.

/** Fitted on spdb, esun_faq, fincuge_finqa, cmrc2018, drcd; 95 % of their questions, on the mean, reach an even chance. */
export const LARGE: Fitted = {
  weights: {
    score: 0.4,
    spread: 0.34,
    covered: 2.54,
    rarePairs: 3.75,
    subject: 1.06,
    asksType: -0.29,
  },
  bias: -5.93,
};

/**
 * Fitted on 257 golden questions, 113 of which none answers; an even chance is where as large a share of
 * either kind comes out wrong.
 */
export const SMALL: Fitted = {
  weights: {
    covered: 7.87,
    asked: 3.27,
  },
  bias: -7.21,
};
