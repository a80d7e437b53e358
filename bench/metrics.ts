/** How good a ranking is for one question; the definitions of TREC and MS MARCO. */
export interface Quality {
  readonly hit1: number;
  readonly hit5: number;
  readonly mrr10: number;
  readonly ndcg10: number;
}

/** @param ranked ids, best first; only the first ten count */
export function qualityOf(ranked: readonly string[], relevant: ReadonlySet<string>): Quality {
  const gains = ranked.slice(0, 10).map((id) => (relevant.has(id) ? 1 : 0));
  const first = gains.indexOf(1);
  const ideal = Array.from({ length: Math.min(10, relevant.size) }, () => 1);
  return {
    hit1: first === 0 ? 1 : 0,
    hit5: first >= 0 && first < 5 ? 1 : 0,
    mrr10: first < 0 ? 0 : 1 / (first + 1),
    ndcg10: relevant.size === 0 ? 0 : discounted(gains) / discounted(ideal),
  };
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which the given share of the values lies (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, rank) => sum + gain / Math.log2(rank + 2), 0);
}
