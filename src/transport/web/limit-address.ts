import type { MiddlewareHandler } from 'hono';
import { refuse } from './refuse.ts';

/** UTF-16 units of an address, below what Node takes for all headers together. */
export const ADDRESS_MAX = 8192;

/** Refuses addresses that are too long; a form sends what is long in its body. */
export const limitAddress: MiddlewareHandler = async (context, next) => {
  if (context.req.url.length > ADDRESS_MAX) return refuse(context, 414);
  return next();
};
