import type { Discord } from '../discord/client.ts';
import type { Deed } from '../discord/protocol.ts';
import { type Times, timesOf } from './response-times.ts';
import { type Row, take } from './rows.ts';
import type { BotProcess } from './spawn-bot.ts';
import { POSTED_SENTENCES } from './words.ts';

/** What everybody else asks in a second, of every row as much. */
const OTHERS_PER_SECOND = 20;
const PATIENCE_MS = 60_000;

/** As long as Discord lets one be. */
const LONGEST = POSTED_SENTENCES.join('').slice(0, 4000);
/** A list without an end, nesting without an end, and as many sentences as fit, or a single one. */
const HOSTILE = [
  '百度和农行、'.repeat(66).slice(0, 397),
  '- '.repeat(2000),
  LONGEST,
  LONGEST.replace(/[。！？]/g, '，'),
];

/** What people see while one of them sends the same few messages that are hard to read. */
export interface Hostile {
  /** Before anybody sends one. */
  readonly calm: Times;
  /** The same people while there is one a second. */
  readonly others: Times;
  /** Whoever sends them. */
  readonly hostile: Times;
}

/** Measures the mixed load of all rows without and with one hostile message a second. */
export async function measureHostile(
  discord: Discord,
  { token }: BotProcess,
  rows: readonly Row[],
  seconds: number,
): Promise<Hostile> {
  const count = OTHERS_PER_SECOND * seconds;
  const mixed = () => rows.flatMap((row) => take(row, Math.ceil(count / rows.length)));
  const others = () => run(discord, token, interleaved(mixed(), rows.length), OTHERS_PER_SECOND);
  const calm = await others();
  const hostile = Array.from({ length: seconds }, (_, n): Deed => {
    return { kind: 'menu', name: '找出处', content: HOSTILE[n % HOSTILE.length] ?? '' };
  });
  const [disturbed, own] = await Promise.all([others(), run(discord, token, hostile, 1)]);
  return { calm, others: disturbed, hostile: own };
}

async function run(discord: Discord, token: string, deeds: readonly Deed[], perSecond: number) {
  const spread = perSecond === 1 ? 'even' : 'poisson';
  const pace = { kind: 'rate', perSecond, spread } as const;
  const { outcomes } = await discord.run(token, deeds, { pace, patienceMs: PATIENCE_MS });
  return timesOf(outcomes);
}

/** The first of each of so many equal parts, then the second of each, and so on. */
function interleaved<T>(items: readonly T[], parts: number): T[] {
  const size = items.length / parts;
  return items.flatMap((_, n) => items[(n % parts) * size + Math.floor(n / parts)] ?? []);
}
