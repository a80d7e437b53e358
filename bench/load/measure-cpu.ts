import type { Discord } from '../discord/client.ts';
import type { Pace } from '../discord/protocol.ts';
import { percentile } from '../metrics.ts';
import { type Row, take } from './rows.ts';
import type { BotProcess } from './spawn-bot.ts';

/** A row with the bot that it is done to. */
export interface Measured {
  readonly row: Row;
  readonly bot: BotProcess;
}

/** What an interaction takes of the processor, all threads of the bot together; medians. */
export interface Cost {
  readonly row: Row;
  readonly cpuMs: number;
  /** In echoes measured just before. */
  readonly ratio: number;
  /** Of all rounds, the smallest and the largest. */
  readonly ratios: readonly [number, number];
}

/** One after another: what comes in company is cheaper, an echo most of all. */
const ONE_BY_ONE: Pace = { kind: 'window', width: 1 };
/** A round of one row takes about so much of the processor: the kernel counts in steps of 10 ms. */
const ROUND_MS = 1000;
const [ROUND_MIN, ROUND_MAX] = [50, 1500];
/** So many echoes until they get no cheaper. */
const ECHOES_FIRST = 4000;
/** A round at a rate lasts so long. */
const ROUND_S = 5;

/**
 * Measures rows in turn, echoes before each, so that whatever else the machine does meets both. What
 * is done first, so much of each that it is compiled, does not count.
 * @param perSecond at random (Poisson) so many a second; one after another if left out
 */
export async function measureCpu(
  discord: Discord,
  echo: Measured,
  rows: readonly Measured[],
  { rounds, perSecond }: { readonly rounds: number; readonly perSecond?: number },
): Promise<readonly Cost[]> {
  const pace: Pace =
    perSecond === undefined ? ONE_BY_ONE : { kind: 'rate', perSecond, spread: 'poisson' };
  const sizes = new Map<Row, number>();
  for (const each of [echo, ...rows]) {
    await cpuOf(discord, each, ROUND_MAX / 5, ONE_BY_ONE);
    const ms = await cpuOf(discord, each, ROUND_MIN, ONE_BY_ONE);
    const size = Math.min(ROUND_MAX, Math.max(ROUND_MIN, Math.round(ROUND_MS / ms)));
    sizes.set(each.row, perSecond === undefined ? size : Math.round(perSecond * ROUND_S));
  }
  const sizeOf = ({ row }: Measured) => sizes.get(row) ?? ROUND_MIN;
  await cpuOf(discord, echo, ECHOES_FIRST, ONE_BY_ONE);
  const echoes: number[] = [];
  const taken = rows.map((): Round[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [n, each] of rows.entries()) {
      const base = await cpuOf(discord, echo, sizeOf(echo), pace);
      const cpuMs = await cpuOf(discord, each, sizeOf(each), pace);
      echoes.push(base);
      taken[n]?.push({ cpuMs, ratio: cpuMs / base });
    }
  }
  const base = percentile(echoes, 0.5);
  const asRounds = echoes.map((cpuMs) => ({ cpuMs, ratio: cpuMs / base }));
  return [costOf(echo.row, asRounds), ...rows.map(({ row }, n) => costOf(row, taken[n] ?? []))];
}

/** What one round of a row took. */
type Round = Pick<Cost, 'cpuMs' | 'ratio'>;

function costOf(row: Row, rounds: readonly Round[]): Cost {
  const ratios = rounds.map(({ ratio }) => ratio);
  const cpuMs = percentile(
    rounds.map(({ cpuMs }) => cpuMs),
    0.5,
  );
  const spread = [Math.min(...ratios), Math.max(...ratios)] as const;
  return { row, cpuMs, ratio: percentile(ratios, 0.5), ratios: spread };
}

async function cpuOf(
  discord: Discord,
  { row, bot }: Measured,
  count: number,
  pace: Pace,
): Promise<number> {
  const deeds = take(row, count);
  const before = bot.cpuMs();
  const { outcomes } = await discord.run(bot.token, deeds, { pace });
  const ms = (bot.cpuMs() - before) / count;
  const silent = outcomes.filter(({ firstMs }) => firstMs === undefined).length;
  if (silent > 0) throw new Error(`${row.name}: ${silent} of ${count} had no answer`);
  return ms;
}
