/** An example: its numbers, whether it is of the class, and how much it counts. */
export interface Example {
  readonly numbers: readonly number[];
  readonly isOne: boolean;
  readonly weight: number;
}

const ROUNDS = 30;
/** A pull towards 0 that keeps the weights finite where the classes can be parted exactly. */
const RIDGE = 1e-3;

/**
 * Logistic regression by Newton's method on standardized numbers; deterministic.
 * @returns a weight for each number, in its own units, and the bias
 */
export function fitLogistic(examples: readonly Example[]): { weights: number[]; bias: number } {
  const size = examples[0]?.numbers.length ?? 0;
  const scales = Array.from({ length: size }, (_, n) => scaleOf(examples, n));
  const rows = examples.map(({ numbers, isOne, weight }) => ({
    x: [...numbers.map((value, n) => (value - (scales[n]?.mean ?? 0)) / (scales[n]?.sd ?? 1)), 1],
    y: isOne ? 1 : 0,
    weight,
  }));
  let fitted = new Array<number>(size + 1).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = fitted.map((value) => -RIDGE * value);
    const hessian = fitted.map((_, i) => fitted.map((_, j) => (i === j ? RIDGE : 0)));
    for (const { x, y, weight } of rows) {
      const p = 1 / (1 + Math.exp(-dot(x, fitted)));
      x.forEach((xi, i) => {
        add(gradient, i, weight * (y - p) * xi);
        const row = hessian[i] ?? [];
        x.forEach((xj, j) => {
          add(row, j, weight * p * (1 - p) * xi * xj);
        });
      });
    }
    const step = solve(hessian, gradient);
    fitted = fitted.map((value, n) => value + (step[n] ?? 0));
  }
  const weights = scales.map(({ sd }, n) => (fitted[n] ?? 0) / sd);
  const shift = weights.reduce((sum, weight, n) => sum + weight * (scales[n]?.mean ?? 0), 0);
  return { weights, bias: (fitted[size] ?? 0) - shift };
}

function scaleOf(examples: readonly Example[], n: number): { mean: number; sd: number } {
  const values = examples.map(({ numbers }) => numbers[n] ?? 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, sd: Math.sqrt(variance) || 1 };
}

/** Gauss's elimination with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, n) => [...row, right[n] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const below = rows.slice(column);
    below.sort((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0));
    rows.splice(column, below.length, ...below);
    const pivot = rows[column] ?? [];
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = (row[column] ?? 0) / (pivot[column] || 1);
      for (let n = column; n <= size; n++) add(row, n, -factor * (pivot[n] ?? 0));
    }
  }
  return rows.map((row, n) => (row[size] ?? 0) / (row[n] || 1));
}

function add(values: number[], n: number, value: number): void {
  values[n] = (values[n] ?? 0) + value;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, n) => sum + value * (b[n] ?? 0), 0);
}
