import type { Context } from 'hono';
import type { WebParts } from './app.ts';
import { clientAddress, readerOf } from './client-address.ts';
import { refuseHasty } from './refuse.ts';

/**
 * Counts a question of whoever asks.
 * @returns the refusal, if they have to wait
 */
export async function coolDown(
  context: Context,
  { cooldown, config }: Pick<WebParts, 'cooldown' | 'config'>,
): Promise<Response | undefined> {
  if (cooldown === undefined) return undefined;
  const seconds = await cooldown.take(readerOf(clientAddress(context, config.trustProxy)));
  return seconds === 0 ? undefined : refuseHasty(context, seconds);
}
