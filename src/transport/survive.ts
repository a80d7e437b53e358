import type { EventEmitter } from 'node:events';
import type { Log } from './log.ts';

/** How long the connection may be gone after an error before the process ends. */
const GRACE_MS = 60_000;

/** What keeps a process alive through errors that nobody handles. */
export interface Survival {
  readonly log: Pick<Log, 'error' | 'fatal'>;
  isConnected(): boolean;
  /** Ends the process, so that whatever watches it starts it anew. */
  end(): void;
  readonly graceMs?: number;
}

/**
 * Logs errors that nobody handles and goes on. discord.js throws where Discord sends an event in a
 * shape that it does not know, and there is no place to catch that: it would end the bot for everyone.
 * Nothing of an answer is kept between events, so going on is safe, unless the error took the
 * connection away: if that is gone after the grace, the process ends after all.
 */
export function surviveErrors(process: EventEmitter, survival: Survival): void {
  const { log, isConnected, end, graceMs = GRACE_MS } = survival;
  let isWatched = false;
  const look = () => {
    isWatched = false;
    if (isConnected()) return;
    log.fatal('the connection did not come back after an error');
    end();
  };
  const survive = (err: unknown) => {
    log.error({ err }, 'an error that nobody expected');
    if (isWatched) return;
    isWatched = true;
    setTimeout(look, graceMs).unref();
  };
  process.on('uncaughtException', survive);
  process.on('unhandledRejection', survive);
}
