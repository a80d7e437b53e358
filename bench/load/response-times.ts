import type { Outcome } from '../discord/protocol.ts';
import { percentile } from '../metrics.ts';

/** When first responses came, in ms; one that never came counts as infinitely late. */
export interface Times {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** How many came too late for Discord, or never. */
  readonly missed: number;
  /** How many first said that the answer takes longer. */
  readonly deferred: number;
}

/** After this Discord shows that the application did not respond. */
const DEADLINE_MS = 3000;

export function timesOf(outcomes: readonly Outcome[]): Times {
  const times = outcomes.map(({ firstMs }) => firstMs ?? Infinity);
  return {
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    maxMs: Math.max(...times),
    missed: times.filter((ms) => ms > DEADLINE_MS).length,
    deferred: outcomes.filter(({ deferred }) => deferred).length,
  };
}
