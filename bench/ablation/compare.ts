import { mean } from '../metrics.ts';
import { createRandom, shuffle } from '../shuffle.ts';
import type { Measured } from './measured.ts';

/** A measure of one run, over all its groups. */
export type Run = ReadonlyMap<string, readonly Measured[]>;

/** How a measure changes from one run to another. */
export interface Change {
  readonly by: number;
  /** Twice the standard error, case by case: what is less may be chance. */
  readonly noise: number;
}

const SEED = 20261130;
const HALVES = 200;

export function byMeasure(measured: readonly Measured[]): Run {
  const run = new Map<string, Measured[]>();
  for (const each of measured) run.set(each.measure, [...(run.get(each.measure) ?? []), each]);
  return run;
}

/** The mean over groups. */
export function averageOf(groups: readonly Measured[]): number {
  return mean(groups.map(({ values }) => meanOf(values)));
}

/** How much two random halves of the cases differ, in the mean. */
export function halvesOf(groups: readonly Measured[]): number {
  const random = createRandom(SEED);
  const differences = Array.from({ length: HALVES }, () => {
    const halves = groups.map(({ values }) => {
      const known = shuffle(values.filter(isKnown), random);
      const half = Math.floor(known.length / 2);
      return mean(known.slice(0, half)) - mean(known.slice(half));
    });
    return Math.abs(mean(halves));
  });
  return mean(differences);
}

/** Compares the same cases of two runs. */
export function compare(whole: readonly Measured[], without: readonly Measured[]): Change {
  const of = (group: string) => without.find((each) => each.group === group)?.values ?? [];
  const squares = whole.map(({ group, values }) => {
    const others = of(group);
    const pairs = values.map((value, n) => difference(value, others[n] ?? null)).filter(isKnown);
    const average = mean(pairs);
    return mean(pairs.map((each) => (each - average) ** 2)) / Math.max(1, pairs.length);
  });
  const error = Math.sqrt(squares.reduce((sum, each) => sum + each, 0)) / whole.length;
  return { by: averageOf(without) - averageOf(whole), noise: 2 * error };
}

/** How many cases a measure has. */
export function countOf(groups: readonly Measured[]): number {
  return groups.reduce((sum, { values }) => sum + values.filter(isKnown).length, 0);
}

function meanOf(values: Measured['values']): number {
  return mean(values.filter(isKnown));
}

function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : b - a;
}

function isKnown(value: number | null): value is number {
  return value !== null;
}
