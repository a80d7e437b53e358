// Written by `npm run bench:fit-confidence`.

/**
 * Fitted on spdb, esun_faq, fincuge_finqa, cmrc2018, drcd, each whole and in libraries
 * drawn from it, of 30, 100, 400, 1,500 passages.
 */
export const WEIGHTS = { covered: 5.44, order: 2.84 };
export const BIAS = -4.49;
