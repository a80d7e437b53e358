import type { Signs } from './confidence.ts';

// Written by `npm run bench:fit-confidence`.

/**
 * Fitted on spdb, esun_faq, fincuge_finqa, cmrc2018, drcd, each whole and in libraries of 30, 100,
 * 400, 1,500 passages drawn from it.
 */
export const WEIGHTS: Signs = { covered: 5.89, order: 1.98 };
export const BIAS = -4.38;
