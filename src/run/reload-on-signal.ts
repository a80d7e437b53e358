import type { WorkerAnswerer } from '../transport/library/worker-answerer.ts';
import type { Log } from '../transport/log.ts';

/**
 * Lets SIGHUP load the library anew, as it does for other servers. In a terminal it says that the
 * window was closed, which ends the program as it ends others.
 */
export function reloadOnSignal(answerer: Pick<WorkerAnswerer, 'reload'>, log: Log): void {
  if (process.stdin.isTTY === true) return;
  process.on('SIGHUP', () => {
    log.info({ signal: 'SIGHUP' }, 'the library is to be loaded anew');
    answerer.reload();
  });
}
