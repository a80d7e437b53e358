import { join } from 'node:path';
import { REST } from 'discord.js';
import { afterAll, beforeAll } from 'vitest';
import { z } from 'zod';
import { COMMANDS } from '../../src/commands/registry.ts';
import { DEFER_AFTER_MS } from '../../src/transport/discord/carry-out.ts';
import { createHttpInteractions } from '../../src/transport/discord/http-interactions.ts';
import { registerCommands } from '../../src/transport/discord/register.ts';
import { restOptions } from '../../src/transport/discord/rest.ts';
import { createUnderWay } from '../../src/transport/discord/under-way.ts';
import { createLog } from '../../src/transport/log.ts';
import { createApp } from '../../src/transport/web/app.ts';
import { serveWeb, type Web } from '../../src/transport/web/serve-web.ts';
import { createDiscordKey, type DiscordKey } from '../support/discord-key.ts';
import { emptyFolders } from '../support/empty-folders.ts';
import { shippedLibrary } from '../support/knowledge.ts';
import { createLocalAnswerer } from '../support/local-answerer.ts';
import { type LogEntry, readEntry } from '../support/log-entry.ts';
import { createManualClock, type ManualClock } from '../support/manual-clock.ts';
import { type Bench, startBench } from './bench/start-bench.ts';
import type { BotOptions } from './bot.ts';
import { createGate, type Gate } from './gate.ts';
import { type Courier, startCourier } from './http-courier.ts';

/** The bot behind `POST /interactions`, as a test sees it. */
export interface HttpBot {
  readonly bench: Bench;
  readonly courier: Courier;
  /** Where it listens. */
  readonly address: string;
  readonly key: DiscordKey;
  /** The time of day, which stands still. */
  readonly seconds: number;
  /** Stops answering, as when the program is told to. */
  stop(graceMs: number): Promise<void>;
  readonly log: LogEntry[];
  readonly clock: ManualClock;
  readonly gate: Gate;
  /** What Discord objected to, but that it did not know of a response yet. */
  refusals(): readonly string[];
  /** Waits until something is so, while the bot's clock runs. */
  whileTimePasses(condition: () => boolean, what: string): Promise<void>;
  /** What is seen of an answer that the gate keeps back until the bot told Discord to wait. */
  afterDeferral<T>(seen: Promise<T>): Promise<T>;
}

const SECONDS = 1_800_000_000;
const TICK_MS = 100;

/** The real bot without a gateway on a bench of its own, for the tests of one `describe`. */
export function withHttpBot(options: Omit<BotOptions, 'mentions'> = {}): HttpBot {
  const clock = createManualClock();
  const key = createDiscordKey();
  const entries: LogEntry[] = [];
  let running: Pick<HttpBot, 'bench' | 'courier' | 'stop' | 'gate'> & { readonly web: Web };
  const makeFolder = emptyFolders();
  beforeAll(async () => {
    const { commands: more = [], cooldown, library, around = (inner) => inner } = options;
    const commands = [...COMMANDS, ...more];
    const bench = await startBench();
    const log = createLog(
      { logLevel: 'trace', token: bench.token },
      { write: (line) => entries.push(readEntry(line)) },
    );
    const context = { library: library ?? shippedLibrary(), loadedAt: new Date(), commands };
    const local = createLocalAnswerer({ ...context, version: '0.1.0' });
    const { answerer, gate } = createGate(around(local));
    const api = bench.restUrl;
    const underWay = createUnderWay();
    const asking = { answerer, log, clock, commands, cooldown, underWay };
    const answering = createHttpInteractions({ ...asking, api });
    const { publicKey } = key;
    const app = createApp({
      config: { host: '127.0.0.1', port: 0, playground: false, statusFrom: [], trustProxy: false },
      answerer: { ...local, ...answerer },
      log,
      interactions: { answering, publicKey, log, now: () => SECONDS * 1000 },
    });
    const web = await serveWeb(app, { host: '127.0.0.1', port: 0 });
    const rest = new REST(restOptions(api)).setToken(bench.token);
    const noteFile = join(makeFolder(), 'registered.json');
    answering.nameCommands(
      (await registerCommands({ rest, commands, noteFile }, false)).commandIds,
    );
    const [next, timestamp] = [() => web.address, () => String(SECONDS)];
    const courier = await startCourier(bench, { key, next, timestamp });
    const stop = (graceMs: number) => underWay.finish(graceMs, answerer, clock);
    running = { bench, courier, stop, gate, web };
  });
  afterAll(async () => {
    running.gate.release();
    await running.stop(0);
    await running.courier.stop();
    await running.web.close(0);
    await running.bench.stop();
  });
  return {
    log: entries,
    clock,
    key,
    seconds: SECONDS,
    get bench() {
      return running.bench;
    },
    get courier() {
      return running.courier;
    },
    get address() {
      return running.web.address;
    },
    stop: (graceMs) => running.stop(graceMs),
    get gate() {
      return running.gate;
    },
    refusals: () =>
      running.bench.rejected
        .flatMap(({ refusal = [] }) => refusal)
        .filter((line) => line !== '404 10015 Unknown Webhook'),
    whileTimePasses: (condition, what) =>
      running.bench.until(() => {
        clock.advance(TICK_MS);
        return condition();
      }, what),
    async afterDeferral(seen) {
      const { bench, gate } = running;
      await bench.until(() => gate.held > 0, 'the answer to be under way');
      const before = deferrals(bench);
      clock.advance(DEFER_AFTER_MS);
      await bench.until(() => deferrals(bench) > before, 'the deferral');
      gate.release();
      return seen;
    },
  };
}

const DEFERRAL = z.object({ type: z.literal([5, 6]) });
/** How many times Discord has read that it has to wait. */
const deferrals = ({ requests }: Bench) =>
  requests.filter(({ status, body }) => status === 204 && DEFERRAL.safeParse(body).success).length;
