/**
 * BM25+ (Robertson and Zaragoza 2009; Lv and Zhai 2011) for terms that count once per passage: in a
 * paragraph a second occurrence says little. A length is a number of different terms.
 */
const K = 0.7;
const B = 0.7;
const DELTA = 0.5;

/** The rarity of a term: idf, with 1 added inside the logarithm to keep it positive. */
export function idf(passages: number, frequency: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

/** What one occurrence of a term of rarity 1 is worth in a passage of this length. */
export function occurrence(length: number, averageLength: number): number {
  return (K + 1) / (1 + K * (1 - B + (B * length) / (averageLength || 1))) + DELTA;
}
