import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Command } from '../../src/commands/command.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import type { Library } from '../../src/library/library.ts';
import type { Cooldown } from '../../src/transport/cooldown.ts';
import { DEFER_AFTER_MS } from '../../src/transport/discord/carry-out.ts';
import { type Gateway, startGateway } from '../../src/transport/discord/gateway.ts';
import { registerCommands } from '../../src/transport/discord/register.ts';
import type { Answerer } from '../../src/transport/library/answerer.ts';
import { createLog } from '../../src/transport/log.ts';
import type { Metrics } from '../../src/transport/metrics/metrics.ts';
import type { Painter } from '../../src/transport/pictures/painter.ts';
import { emptyFolders } from '../support/empty-folders.ts';
import { shippedLibrary } from '../support/knowledge.ts';
import { createLocalAnswerer } from '../support/local-answerer.ts';
import { type LogEntry, readEntry } from '../support/log-entry.ts';
import { createManualClock, type ManualClock } from '../support/manual-clock.ts';
import { type Bench, type BenchOptions, startBench } from './bench/start-bench.ts';
import { createGate, type Gate } from './gate.ts';

export interface BotOptions {
  /** None if left out, so that a test may ask as often as it likes. */
  readonly cooldown?: Cooldown;
  /** The shipped one if left out. */
  readonly library?: Library;
  /** Besides the shipped ones. */
  readonly commands?: readonly Command[];
  /** Whether messages are answered too; the default of the bot if left out. */
  readonly mentions?: boolean;
  /** Is told what happens. */
  readonly metrics?: Metrics;
  /** Looks at what is asked, or changes what is answered. */
  readonly around?: (answerer: Answerer) => Answerer;
  /** Paints pictures; without it, messages have none. */
  readonly painter?: Painter;
  /** How its Discord differs from a small one. */
  readonly discord?: BenchOptions;
}

/** The real bot, as a test sees it. */
export interface RunningBot {
  readonly bench: Bench;
  readonly gateway: Gateway;
  readonly library: Library;
  /** What was logged, every level, parsed. */
  readonly log: LogEntry[];
  /** The bot's clock. It stands still, so that nothing is deferred because a machine is busy. */
  readonly clock: ManualClock;
  readonly gate: Gate;
  /** What is seen of an answer that the gate keeps back until the bot told Discord to wait. */
  afterDeferral<T>(seen: Promise<T>): Promise<T>;
}

/** pino's numbers. */
export const LEVEL = { debug: 20, info: 30, warn: 40, error: 50, fatal: 60 } as const;

/** The real bot on a bench of its own, for the tests of one `describe`. */
export function withRealBot(options: BotOptions = {}): RunningBot {
  const clock = createManualClock();
  const entries: LogEntry[] = [];
  let running: Pick<RunningBot, 'bench' | 'gateway' | 'gate'> | undefined;
  const started = () => {
    if (running === undefined) throw new Error('the bot has not started');
    return running;
  };
  const makeFolder = emptyFolders();
  beforeAll(async () => {
    const { commands: more = [], cooldown, mentions, metrics, painter } = options;
    const { around = (inner: Answerer) => inner } = options;
    const commands = [...COMMANDS, ...more];
    const bench = await startBench(options.discord);
    const log = createLog(
      { logLevel: 'trace', token: bench.token },
      { write: (line) => entries.push(readEntry(line)) },
    );
    const context = {
      library: libraryOf(options),
      loadedAt: new Date(),
      version: '0.1.0',
      commands,
    };
    const { answerer, gate } = createGate(around(createLocalAnswerer(context)));
    const gateway = await startGateway({
      token: bench.token,
      api: bench.restUrl,
      log,
      clock,
      commands,
      answerer,
      metrics,
      ...(cooldown === undefined ? {} : { cooldown }),
      ...(mentions === undefined ? {} : { mentions }),
      ...(painter === undefined ? {} : { pictures: { painter } }),
    });
    const noteFile = join(makeFolder(), 'registered.json');
    const about = { rest: gateway.client.rest, commands, noteFile };
    gateway.nameCommands((await registerCommands(about, false)).commandIds);
    running = { bench, gateway, gate };
  });
  afterAll(async () => {
    running?.gate.release();
    await running?.gateway.stop(0);
    await running?.bench.stop();
  });
  return {
    log: entries,
    clock,
    get bench() {
      return started().bench;
    },
    get gateway() {
      return started().gateway;
    },
    get gate() {
      return started().gate;
    },
    get library() {
      return libraryOf(options);
    },
    async afterDeferral(seen) {
      const { bench, gate } = started();
      await bench.until(() => gate.held > 0, 'the answer to be under way');
      clock.advance(DEFER_AFTER_MS);
      gate.release();
      return seen;
    },
  };
}

function libraryOf({ library }: BotOptions): Library {
  return library ?? shippedLibrary();
}
