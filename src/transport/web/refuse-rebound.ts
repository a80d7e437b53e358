import type { MiddlewareHandler } from 'hono';
import type { Log } from '../log.ts';
import { refuse } from './refuse.ts';
import { isLedHere } from './who-asks.ts';

/**
 * Refuses pages to a browser on this machine that asks by a name which is not the website's own. Any
 * site can let its name lead to this machine, and would read a library that is for it alone.
 * @param publicUrl where readers reach the website, if that is known
 */
export function refuseRebound(publicUrl: string | undefined, log: Log): MiddlewareHandler {
  const own = publicUrl === undefined ? undefined : new URL(publicUrl).host;
  let isTold = false;
  return async (context, next) => {
    const host = (context.req.header('host') ?? '').toLowerCase();
    if (host === own || !isLedHere(context)) return next();
    if (!isTold) log.warn(REBOUND);
    isTold = true;
    return refuse(context, 403);
  };
}

const REBOUND =
  'a page was asked for on this machine by a name that PUBLIC_URL does not have, and refused. If a proxy passes on the name that readers use, set PUBLIC_URL';
