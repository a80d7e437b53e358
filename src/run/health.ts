import type { WebConfig } from '../config.ts';
import { refuse } from './refuse.ts';

/** What a container's engine waits for is a little longer. */
const PATIENCE_MS = 4000;

/** Where HOST is not a loopback address, even this machine is somebody else to the program. */
const REMEDY = 'Another program has this PORT, or STATUS_FROM does not name this HOST.';

/**
 * Asks the program that runs with these settings whether it is well, for containers and scripts
 * without curl.
 * @returns the exit code
 */
export async function askHealth(
  web: WebConfig | undefined,
  patience: AbortSignal = AbortSignal.timeout(PATIENCE_MS),
): Promise<number> {
  if (web === undefined) {
    console.log('WEB is off, so there is nothing to ask.');
    return 0;
  }
  const address = `${originOf(web)}/healthz`;
  try {
    const { status } = await fetch(address, { signal: patience, redirect: 'manual' });
    if (status !== 200) return refuse([`${address} answered ${status}. ${REMEDY}`]);
  } catch (err) {
    return refuse([`${address} does not answer: ${reasonOf(err)}`]);
  }
  console.log(`${address} answered 200.`);
  return 0;
}

/** Where the program is reached from its own machine; all of the addresses include loopback. */
function originOf({ host, port }: WebConfig): string {
  const own = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${own.includes(':') ? `[${own}]` : own}:${port}`;
}

/** fetch says no more than that it failed; why is in the cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : String(cause);
}
