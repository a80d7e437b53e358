import { highest } from '../ranking/top-k.ts';
import { NEAREST_BELOW, NEAREST_MAX, type Nearness } from './meaning.ts';
import { type Spread, standardize } from './spread.ts';
import { cosine, type Vectors } from './vectors.ts';

/** How near passages are to a question whose vector has length 1, by vectors in memory. */
export function nearnessOf(question: Float32Array, vectors: Vectors, spread: Spread): Nearness {
  const toDeviations = standardize(spread, question);
  const count = vectors.scales.length;
  return {
    nearest: count < NEAREST_BELOW ? nearestTo(question, vectors) : [],
    of: (passages) => passages.map((n) => toDeviations(cosine(vectors, n, question))),
  };
}

function nearestTo(question: Float32Array, vectors: Vectors): number[] {
  const count = vectors.scales.length;
  // Above 0 each, as the choice of the highest wants them.
  const scores = Float64Array.from({ length: count }, (_, n) => 2 + cosine(vectors, n, question));
  return highest(
    NEAREST_MAX,
    Array.from({ length: count }, (_, n) => n),
    scores,
  );
}
