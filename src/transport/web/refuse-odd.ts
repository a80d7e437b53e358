import type { Context, MiddlewareHandler } from 'hono';
import { incomingOf } from './incoming.ts';
import { refuse } from './refuse.ts';

/**
 * Refuses what neither a reader's browser nor Discord sends: two hosts, of which another server could
 * take the other; a compressed body, which nothing here unpacks; and a form on a page of another
 * site, which would put its words on a page of this one.
 */
export const refuseOdd: MiddlewareHandler = async (context, next) => {
  if (countHosts(context) > 1) return refuse(context, 400);
  const encoding = context.req.header('content-encoding') ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') return refuse(context, 415);
  if (isSentFromElsewhere(context)) return refuse(context, 403);
  return next();
};

function countHosts(context: Context): number {
  const names = incomingOf(context)?.rawHeaders.filter((_, n) => n % 2 === 0) ?? [];
  return names.filter((name) => name.toLowerCase() === 'host').length;
}

/** Links from elsewhere are welcome. Programs, which say nothing of where they are, are as well. */
function isSentFromElsewhere(context: Context): boolean {
  const { method } = context.req;
  const site = context.req.header('sec-fetch-site') ?? 'none';
  return method !== 'GET' && method !== 'HEAD' && site !== 'same-origin' && site !== 'none';
}
