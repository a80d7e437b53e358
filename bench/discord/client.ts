import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Batch, BatchReport, Deed, Notice, Pace } from './protocol.ts';

/** The Discord in its own process, as a benchmark sees it. */
export interface Discord {
  readonly restUrl: string;
  /** Resolves once the bot of this token has registered its commands (again). */
  registered(token: string): Promise<void>;
  /** Does something, and says what became of it. */
  run(token: string, deeds: readonly Deed[], how: How): Promise<BatchReport>;
  stop(): void;
}

export interface How {
  readonly pace: Pace;
  /** How long each deed waits for its answer, in ms. */
  readonly patienceMs?: number;
  /** So many of the messages that came as answers are wanted back. */
  readonly keep?: number;
}

const PATIENCE_MS = 60_000;

/** Starts it for the bots of these tokens. Rejects, in whatever is waited for, should it end. */
export async function startDiscord(tokens: readonly string[]): Promise<Discord> {
  const file = fileURLToPath(new URL('./process.ts', import.meta.url));
  const child = fork(file, tokens, { execArgv: ['--import', 'tsx'] });
  const waiting = new Set<(notice: Notice | Error) => boolean>();
  const hear = (notice: Notice | Error) => {
    for (const take of waiting) if (take(notice)) waiting.delete(take);
  };
  child.on('message', (notice: Notice) => hear(notice));
  child.once('exit', (code) => hear(new Error(`the Discord of the benchmark ended with ${code}`)));

  /** The first notice from which something can be had. */
  function next<T>(have: (notice: Notice) => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      waiting.add((notice) => {
        if (notice instanceof Error) reject(notice);
        const had = notice instanceof Error ? undefined : have(notice);
        if (had !== undefined) resolve(had);
        return had !== undefined || notice instanceof Error;
      });
    });
  }

  let batches = 0;
  const restUrl = await next((notice) =>
    notice.kind === 'listening' ? notice.restUrl : undefined,
  );
  return {
    restUrl,
    registered: async (token) => {
      await next((notice) =>
        notice.kind === 'registered' && notice.token === token ? true : undefined,
      );
    },
    run(token, deeds, { pace, patienceMs = PATIENCE_MS, keep = 0 }) {
      const batch: Batch = { id: batches++, token, deeds, pace, patienceMs, keep };
      const report = next((notice) =>
        notice.kind === 'done' && notice.report.id === batch.id ? notice.report : undefined,
      );
      child.send(batch);
      return report;
    },
    stop: () => child.disconnect(),
  };
}
