/**
 * The area under the ROC curve: how often a random one of `higher` scores above a random one of
 * `lower`, ties counting half (Mann and Whitney's U ÷ the number of pairs).
 */
export function auroc(higher: readonly number[], lower: readonly number[]): number {
  const pairs = higher.length * lower.length;
  if (pairs === 0) return 0;
  const sorted = [
    ...higher.map((score) => ({ score, above: true })),
    ...lower.map((score) => ({ score, above: false })),
  ].sort((a, b) => a.score - b.score);
  let [wins, lowerSoFar] = [0, 0];
  for (let from = 0; from < sorted.length; ) {
    const { score } = sorted[from] ?? { score: 0 };
    let to = from;
    while (sorted[to]?.score === score) to++;
    const tied = sorted.slice(from, to);
    const tiedHigher = tied.filter(({ above }) => above).length;
    const tiedLower = tied.length - tiedHigher;
    wins += tiedHigher * (lowerSoFar + tiedLower / 2);
    lowerSoFar += tiedLower;
    from = to;
  }
  return wins / pairs;
}
