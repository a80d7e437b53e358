/**
 * The vectors of a library's passages, each of length 1, in the order of the corpus. A number takes
 * one byte: rounded so, cosines are off by about 0.0005, a fiftieth of what sets passages apart.
 */
export interface Vectors {
  readonly dimension: number;
  /** One after the other. */
  readonly values: Int8Array;
  /** What the numbers of each vector are multiplied by. */
  readonly scales: Float32Array;
}

const LARGEST = 127;

export function createVectors(count: number, dimension: number): Vectors {
  return {
    dimension,
    values: new Int8Array(count * dimension),
    scales: new Float32Array(count),
  };
}

/** Sets the n-th vector. */
export function setVector(vectors: Vectors, n: number, vector: Float32Array): void {
  const { dimension, values, scales } = vectors;
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  const scale = largest / LARGEST;
  scales[n] = scale;
  for (let i = 0; i < dimension; i++) {
    values[n * dimension + i] = scale === 0 ? 0 : Math.round((vector[i] ?? 0) / scale);
  }
}

/** The cosine of the n-th vector with another one of length 1. */
export function cosine({ dimension, values, scales }: Vectors, n: number, to: Float32Array) {
  const from = n * dimension;
  let sum = 0;
  for (let i = 0; i < dimension; i++) sum += (values[from + i] ?? 0) * (to[i] ?? 0);
  return sum * (scales[n] ?? 0);
}

/** A vector in the same direction with length 1; undefined if it has none. */
export function toUnit(vector: readonly number[]): Float32Array | undefined {
  const length = Math.hypot(...vector);
  if (!(length > 0) || !Number.isFinite(length)) return undefined;
  return Float32Array.from(vector, (value) => value / length);
}
