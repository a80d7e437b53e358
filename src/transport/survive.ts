import type { EventEmitter } from 'node:events';
import type { Log } from './log.ts';

/** How long the connection may be gone after an error before the process ends. */
const GRACE_MS = 60_000;

/** What is needed to survive unhandled errors. */
export interface Survival {
  readonly log: Pick<Log, 'error' | 'fatal'>;
  isConnected(): boolean;
  /** Ends the process, so that its supervisor restarts it. */
  end(): void;
  readonly graceMs?: number;
}

/**
 * Logs unhandled errors and continues. discord.js throws on events whose shape it does not know,
 * and there is no place to catch that: it would end the bot for everyone. Nothing about an answer
 * is kept between events, so continuing is safe unless the error broke the connection; if that is
 * still down after the grace period, the process ends.
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
    log.error({ err }, 'an unexpected error');
    if (isWatched) return;
    isWatched = true;
    setTimeout(look, graceMs).unref();
  };
  process.on('uncaughtException', survive);
  process.on('unhandledRejection', survive);
}
