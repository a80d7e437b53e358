import type { Discord } from '../discord/client.ts';
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

/** One after another, as most bots have it: what comes in company is cheaper, an echo most of all. */
const PACE = { kind: 'window', width: 1 } as const;
/** A round of one row takes about so much of the processor: the kernel counts in steps of 10 ms. */
const ROUND_MS = 1000;
const [ROUND_MIN, ROUND_MAX] = [50, 1500];

/**
 * Measures rows in turn, echoes before each, so that whatever else the machine does meets both. What
 * is done first, so much of each that it is compiled, does not count.
 */
export async function measureCpu(
  discord: Discord,
  echo: Measured,
  rows: readonly Measured[],
  rounds: number,
): Promise<readonly Cost[]> {
  const sizes = new Map<Row, number>();
  for (const each of [echo, ...rows]) {
    await cpuOf(discord, each, ROUND_MAX / 5);
    const ms = await cpuOf(discord, each, ROUND_MIN);
    sizes.set(each.row, Math.min(ROUND_MAX, Math.max(ROUND_MIN, Math.round(ROUND_MS / ms))));
  }
  const sizeOf = ({ row }: Measured) => sizes.get(row) ?? ROUND_MIN;
  await cpuOf(discord, echo, ROUND_MAX);
  const [echoes, taken] = [[] as number[], rows.map(() => [] as Round[])];
  for (let round = 0; round < rounds; round++) {
    for (const [n, each] of rows.entries()) {
      const base = await cpuOf(discord, echo, sizeOf(echo));
      const cpuMs = await cpuOf(discord, each, sizeOf(each));
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

async function cpuOf(discord: Discord, { row, bot }: Measured, count: number): Promise<number> {
  const deeds = take(row, count);
  const before = bot.cpuMs();
  const { outcomes } = await discord.run(bot.token, deeds, { pace: PACE });
  const ms = (bot.cpuMs() - before) / count;
  const silent = outcomes.filter(({ firstMs }) => firstMs === undefined).length;
  if (silent > 0) throw new Error(`${row.name}: ${silent} of ${count} had no answer`);
  return ms;
}
