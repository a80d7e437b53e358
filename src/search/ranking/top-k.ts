/**
 * The `limit` documents with the highest scores, best first, ties by document. Takes time linear in
 * the number of documents, however many tie.
 */
export function highest(
  limit: number,
  documents: readonly number[],
  scores: Float64Array,
): number[] {
  const score = (document: number) => scores[document] ?? 0;
  const threshold = nthHighest(limit, documents, scores);
  const above = documents.filter((document) => score(document) > threshold);
  const level = documents.filter((document) => score(document) === threshold);
  return [
    ...above.sort((a, b) => score(b) - score(a) || a - b),
    ...Uint32Array.from(level).sort(),
  ].slice(0, limit);
}

/** The n-th highest score, or 0 if there are fewer documents; scores are above 0. */
function nthHighest(n: number, documents: readonly number[], scores: Float64Array): number {
  if (documents.length < n) return 0;
  // Trimming it only when full keeps the number of sorts low.
  const best = new Float64Array(8 * Math.max(n, 1));
  let [held, threshold] = [0, 0];
  for (const document of documents) {
    const score = scores[document] ?? 0;
    if (score <= threshold) continue;
    best[held++] = score;
    if (held < best.length) continue;
    best.sort().copyWithin(0, held - n);
    held = n;
    threshold = best[0] ?? 0;
  }
  return best.subarray(0, held).sort()[held - n] ?? threshold;
}
