import type { Log } from '../transport/log.ts';

/** How long requests under way may still take after the program is told to stop, in ms. */
export const GRACE_MS = 5000;

/** Ends the process well once it is told to stop and has stopped. */
export function stopOnSignals(stop: () => Promise<void>, log: Log): void {
  const end = async (signal: string) => {
    log.info({ signal }, 'stopping');
    await stop();
    process.exit(0);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
