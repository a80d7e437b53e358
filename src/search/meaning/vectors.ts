/**
 * A vector of length 1 in little room, one byte a number. Rounded so, cosines are off by about 0.0005,
 * a fiftieth of what sets passages apart.
 */
export interface PackedVector {
  readonly values: Int8Array;
  /** What the numbers are multiplied by. */
  readonly scale: number;
}

/** The vectors of a library's passages, in the order of the corpus. */
export interface Vectors {
  readonly dimension: number;
  /** Those of all vectors, one after the other. */
  readonly values: Int8Array;
  /** For each vector. */
  readonly scales: Float32Array;
}

/** The largest number of a byte with a sign. */
const LARGEST = 127;

export function packVector(vector: Float32Array): PackedVector {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  const scale = Math.fround(largest / LARGEST);
  return { scale, values: Int8Array.from(vector, (value) => Math.round(value / scale)) };
}

/** @param packed vectors of one dimension, at least one */
export function gatherVectors(packed: readonly PackedVector[]): Vectors {
  const dimension = packed[0]?.values.length ?? 0;
  const values = new Int8Array(packed.length * dimension);
  for (const [n, each] of packed.entries()) values.set(each.values, n * dimension);
  return { dimension, values, scales: Float32Array.from(packed, ({ scale }) => scale) };
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
