import type { Vectors } from './vectors.ts';

/**
 * How the vectors of a library are spread: their mean μ and covariance Σ, from which follows, for any
 * vector, how its cosines with all of them are spread.
 */
export interface Spread {
  readonly mean: Float32Array;
  /** Row by row. */
  readonly covariance: Float32Array;
}

/** Multiplications at most; of more vectors than that allows, some are taken, evenly spread. */
const WORK_MAX = 4e9;

export function spreadOf(vectors: Vectors, workMax = WORK_MAX): Spread {
  const { dimension, values, scales } = vectors;
  const count = scales.length;
  const taken = Math.max(1, Math.min(count, Math.floor((2 * workMax) / dimension ** 2)));
  const mean = new Float64Array(dimension);
  const products = new Float64Array(dimension ** 2);
  const vector = new Float64Array(dimension);
  const read = (n: number) => {
    const from = Math.floor((n * count) / taken);
    for (let i = 0; i < dimension; i++) {
      vector[i] = (values[from * dimension + i] ?? 0) * (scales[from] ?? 0);
    }
  };
  for (let n = 0; n < taken; n++) {
    read(n);
    for (let i = 0; i < dimension; i++) mean[i] = (mean[i] ?? 0) + (vector[i] ?? 0) / taken;
  }
  for (let n = 0; n < taken; n++) {
    read(n);
    for (let i = 0; i < dimension; i++) vector[i] = (vector[i] ?? 0) - (mean[i] ?? 0);
    for (let i = 0; i < dimension; i++) {
      const [row, own] = [i * dimension, (vector[i] ?? 0) / taken];
      // Symmetric, so half of it is enough.
      for (let j = 0; j <= i; j++) {
        products[row + j] = (products[row + j] ?? 0) + own * (vector[j] ?? 0);
      }
    }
  }
  const covariance = new Float32Array(dimension ** 2);
  for (let i = 0; i < dimension; i++) {
    for (let j = 0; j <= i; j++) {
      const value = products[i * dimension + j] ?? 0;
      covariance[i * dimension + j] = value;
      covariance[j * dimension + i] = value;
    }
  }
  return { mean: Float32Array.from(mean), covariance };
}

/** The least standard deviation: below it all passages are equally near. */
const FLAT = 1e-6;

/** Makes a function from a cosine with a vector to standard deviations above the mean of all. */
export function standardize(
  { mean, covariance }: Spread,
  vector: Float32Array,
): (cosine: number) => number {
  const { length } = vector;
  let [average, variance] = [0, 0];
  for (let i = 0; i < length; i++) {
    const own = vector[i] ?? 0;
    average += own * (mean[i] ?? 0);
    let sum = 0;
    for (let j = 0; j < length; j++) sum += (covariance[i * length + j] ?? 0) * (vector[j] ?? 0);
    variance += own * sum;
  }
  const deviation = Math.sqrt(Math.max(0, variance));
  return (cosine) => (deviation < FLAT ? 0 : (cosine - average) / deviation);
}
