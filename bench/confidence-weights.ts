import type { Fitted } from './confidence.ts';

/** Written by `npm run bench:fit-confidence`, fitted on spdb, esun_faq, fincuge_finqa, cmrc2018, drcd. */
export const FITTED: Fitted = {
  weights: {
    score: 0.451,
    spread: 0.43,
    needs: 3.053,
    together: 1.5,
  },
  bias: -7.028,
};

/** The mean of the thresholds at which 95 % of a set's own questions are answered. */
export const THRESHOLD = 0.364;
