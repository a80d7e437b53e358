import type pg from 'pg';
import { type Clock, inTime } from '../clock.ts';

/** A server that hangs does not say goodbye either. In ms. */
const GOODBYE_MS = 1000;

/** Ends a session, in a while at the most. */
export async function endSession(client: pg.Client, clock: Clock): Promise<void> {
  const ended = client.end().then(() => true);
  if ((await inTime(ended, GOODBYE_MS, clock)) === undefined) client.connection.stream.destroy();
}
