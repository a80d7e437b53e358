import { startDiscord } from './discord/client.ts';
import { createMixedDeeds } from './load/mixed-deeds.ts';
import { spawnBot } from './load/spawn-bot.ts';
import { mean } from './metrics.ts';
import { createRandom } from './shuffle.ts';
import { table } from './table.ts';

/** Does so many mixed things to the bot and watches what it has resident. */
const [size = '200000', ...others] = process.argv.slice(2);
const total = Number(size);
if (!(total >= 1000) || others.length > 0) {
  console.error('usage: npm run --silent bench:soak -- [N], N at least 1000');
  process.exit(2);
}

const TOKEN = 'c29haw.bench.token';
const WARM_UP = 2000;
const TENTHS = 10;
const PACE = { kind: 'window', width: 8 } as const;
/** Done at a time; memory is read after each. */
const BATCH = 100;

/** What the bot had after so many. */
interface Reading {
  readonly done: number;
  readonly residentMb: number;
  /** The least since the reading before: what is left once the collector has been. */
  readonly leastMb: number;
  readonly cpuMs: number;
}

const discord = await startDiscord([TOKEN]);
const bot = await spawnBot('yinzheng', TOKEN, discord);
try {
  const deeds = createMixedDeeds(createRandom(1));
  let unanswered = 0;

  /** Does so many. @returns the least memory seen, in MB */
  async function act(count: number): Promise<number> {
    let least = Infinity;
    for (let done = 0; done < count; done += BATCH) {
      const batch = Array.from({ length: Math.min(BATCH, count - done) }, () => deeds.next());
      const { outcomes, messages } = await discord.run(TOKEN, batch, { pace: PACE, keep: 20 });
      unanswered += outcomes.filter(({ firstMs }) => firstMs === undefined).length;
      deeds.seen(messages);
      least = Math.min(least, bot.residentMb());
    }
    return least;
  }

  const freshMb = bot.residentMb();
  const readings: Reading[] = [];
  for (let tenth = 0; tenth <= TENTHS; tenth++) {
    const count = tenth === 0 ? WARM_UP : Math.floor(total / TENTHS);
    const before = bot.cpuMs();
    const leastMb = await act(count);
    const cpuMs = (bot.cpuMs() - before) / count;
    readings.push({ done: tenth * count, residentMb: bot.residentMb(), leastMb, cpuMs });
    console.error(JSON.stringify(readings.at(-1)));
  }

  const rows = readings.map(({ done, residentMb, leastMb, cpuMs }, n) => [
    n === 0 ? `${WARM_UP} to warm up` : String(done),
    ...[residentMb, leastMb].map((mb) => mb.toFixed(0)),
    cpuMs.toFixed(2),
  ]);
  const start = ['the start', freshMb.toFixed(0), '', ''];
  console.log(table(['after', 'resident MB', 'least since MB', 'CPU ms each'], [start, ...rows]));
  const secondHalf = readings.slice(TENTHS / 2);
  console.log(`\nslope: ${slopeOf(readings)}; of the second half: ${slopeOf(secondHalf)}`);
  console.log(`without a response: ${unanswered}; errors logged: ${bot.errors().length}`);
  for (const error of bot.errors().slice(0, 5)) console.log(error);
} finally {
  await bot.stop();
  discord.stop();
}

/** The line of least squares through the readings' least memory. */
function slopeOf(readings: readonly Reading[]): string {
  const x = mean(readings.map(({ done }) => done));
  const y = mean(readings.map(({ leastMb }) => leastMb));
  const rise = mean(readings.map(({ done, leastMb }) => (done - x) * (leastMb - y)));
  const run = mean(readings.map(({ done }) => (done - x) ** 2));
  return `${((rise / run) * 1024 * 1000).toFixed(0)} kB per 1,000`;
}
