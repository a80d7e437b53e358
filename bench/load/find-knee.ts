import type { Discord } from '../discord/client.ts';
import { percentile } from '../metrics.ts';
import type { Cost, Measured } from './measure-cpu.ts';
import { timesOf } from './response-times.ts';
import { take } from './rows.ts';

/** What came of one rate of arrivals. */
export interface Step {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Without a response when the last one was sent. */
  readonly waiting: number;
  /** How much later than planned they were sent, 99 of 100, in ms. */
  readonly lateMs: number;
  /** It is more than the bot can do. */
  readonly isBeyond: boolean;
}

/** The first rate, as a share of what the processor time of one interaction allows, and the growth. */
const [FIRST, GROWTH] = [0.3, 1.3];
const STEPS_MAX = 14;
const DEEDS_MIN = 100;
/** A response that takes longer is near Discord's end of patience, which is 3 s. */
const P99_MAX_MS = 2000;
/** A queue that holds more than the arrivals of so much time at the end grows. */
const QUEUE_MAX_S = 0.5;

/**
 * Raises the rate of arrivals (Poisson) until the bot cannot follow. If it cannot follow the first
 * one either, halves it until the bot can.
 */
export async function findKnee(
  discord: Discord,
  measured: Measured,
  { cpuMs }: Pick<Cost, 'cpuMs'>,
  seconds: number,
): Promise<readonly Step[]> {
  const steps: Step[] = [];
  let perSecond = (FIRST * 1000) / cpuMs;
  while (steps.length < STEPS_MAX) {
    steps.push(await tryRate(discord, measured, perSecond, seconds));
    if (new Set(steps.map(({ isBeyond }) => isBeyond)).size === 2) break;
    perSecond *= steps[0]?.isBeyond ? 0.5 : GROWTH;
  }
  return steps.toSorted((a, b) => a.perSecond - b.perSecond);
}

async function tryRate(
  discord: Discord,
  { row, bot }: Measured,
  perSecond: number,
  seconds: number,
): Promise<Step> {
  const deeds = take(row, Math.max(DEEDS_MIN, Math.round(perSecond * seconds)));
  const pace = { kind: 'rate', perSecond, spread: 'poisson' } as const;
  const report = await discord.run(bot.token, deeds, { pace });
  const { p50Ms, p99Ms } = timesOf(report.outcomes);
  const { waiting } = report;
  const isBeyond = p99Ms > P99_MAX_MS || waiting > perSecond * QUEUE_MAX_S;
  return { perSecond, p50Ms, p99Ms, waiting, lateMs: percentile(report.lateMs, 0.99), isBeyond };
}
