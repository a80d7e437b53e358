import { parseArgs } from 'node:util';
import { startDiscord } from './discord/client.ts';
import { findKnee, type Step } from './load/find-knee.ts';
import { measureCpu } from './load/measure-cpu.ts';
import { measureHostile } from './load/measure-hostile.ts';
import type { Times } from './load/response-times.ts';
import { buttonRows, commandRows, echoRow } from './load/rows.ts';
import { spawnBot } from './load/spawn-bot.ts';
import { createRandom } from './shuffle.ts';
import { table } from './table.ts';

/** What can be measured; everything unless some are named. */
const PARTS = ['cpu', 'knees', 'hostile'] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '10' },
    'per-second': { type: 'string' },
  },
});
const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
const perSecond = Number(values['per-second'] ?? Infinity);
const unknown = positionals.filter((part) => !PARTS.some((known) => known === part));
if (unknown.length > 0 || !(rounds >= 1 && seconds >= 1 && perSecond > 0)) {
  const parts = PARTS.map((part) => `[${part}]`).join(' ');
  const options = '[--rounds N] [--per-second N] [--seconds N]';
  console.error(`usage: npm run --silent bench:load -- ${parts} ${options}`);
  process.exit(2);
}
const wants = (part: (typeof PARTS)[number]) =>
  positionals.length === 0 || positionals.includes(part);

const random = createRandom(1);
const [echoToken, ownToken] = ['ZWNobw.bench.echo', 'b3Vycw.bench.ours'];
const discord = await startDiscord([echoToken, ownToken]);
const echo = { row: echoRow(random), bot: await spawnBot('echo', echoToken, discord) };
const ours = await spawnBot('yinzheng', ownToken, discord);
try {
  const rows = [...commandRows(random), ...(await buttonRows(discord, ours.token, random))];
  const measured = rows.map((row) => ({ row, bot: ours }));

  // The knees start from what an interaction takes.
  const pace = Number.isFinite(perSecond) && wants('cpu') ? { perSecond } : {};
  const costs = await measureCpu(discord, echo, measured, {
    rounds: wants('cpu') ? rounds : 1,
    ...pace,
  });
  if (wants('cpu')) {
    print(
      ['interaction', 'CPU ms', '× echo', 'least', 'most', 'wanted'],
      costs.map(({ row, cpuMs, ratio, ratios }) => [
        row.name,
        ...[cpuMs, ratio, ...ratios].map((value) => value.toFixed(2)),
        row.wanted === undefined ? '' : `≤ ${row.wanted}`,
      ]),
    );
  }

  if (wants('knees')) {
    const tried: (readonly [string, Step])[] = [];
    const knees: string[][] = [];
    for (const [n, each] of [echo, ...measured].entries()) {
      const steps = await findKnee(discord, each, costs[n] ?? { cpuMs: 1 }, seconds);
      const within = steps.findLast(({ isBeyond }) => !isBeyond);
      const beyond = steps.find(({ isBeyond }) => isBeyond);
      knees.push([each.row.name, ...rateIn(within), ...rateIn(beyond)]);
      tried.push(...steps.map((step) => [each.row.name, step] as const));
    }
    print(
      ['interaction', 'knee, a second', 'p50 ms', 'p99 ms', 'beyond, a second', 'p50 ms', 'p99 ms'],
      knees,
    );
    print(
      ['interaction', 'a second', 'p50 ms', 'p99 ms', 'waiting', 'sent late ms'],
      tried.map(([name, step]) => [
        ...[name, ...rateIn(step)],
        ...[step.waiting, step.lateMs].map(whole),
      ]),
    );
  }

  // Last, for it may leave the bot with more than it can do.
  if (wants('hostile')) {
    const { calm, others, hostile } = await measureHostile(discord, ours, rows, seconds * 3);
    print(
      ['mixed load, 20 a second', 'p50 ms', 'p99 ms', 'slowest ms', 'missed', 'deferred'],
      [
        ['nothing hostile', ...timesIn(calm)],
        ['others, beside one hostile message a second', ...timesIn(others)],
        ['whoever sends the hostile ones', ...timesIn(hostile)],
      ],
    );
  }
  for (const error of ours.errors().slice(0, 5)) console.log(`logged: ${error}`);
} finally {
  await Promise.all([ours.stop(), echo.bot.stop()]);
  discord.stop();
}

function print(head: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`${table(head, rows)}\n`);
}

function rateIn(step: Step | undefined): string[] {
  if (step === undefined) return ['–', '–', '–'];
  return [step.perSecond, step.p50Ms, step.p99Ms].map(whole);
}

function timesIn({ p50Ms, p99Ms, maxMs, missed, deferred }: Times): string[] {
  return [p50Ms, p99Ms, maxMs, missed, deferred].map(whole);
}

function whole(value: number): string {
  return Number.isFinite(value) ? value.toFixed(0) : 'never';
}
