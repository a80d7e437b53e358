import type { MiddlewareHandler } from 'hono';
import { clientAddress, readerOf } from './client-address.ts';
import { refuseUndone } from './refuse.ts';

/** Half of the places there are: a browser asks for six things at once. */
const AT_ONCE = 16;

/** Refuses more of one reader at once, so that no one has all the places in the readers' queue. */
export function shareAmongReaders({ trustProxy }: { readonly trustProxy: boolean }) {
  const underWay = new Map<string, number>();
  const share: MiddlewareHandler = async (context, next) => {
    const reader = readerOf(clientAddress(context, trustProxy));
    const count = underWay.get(reader) ?? 0;
    if (count >= AT_ONCE) return refuseUndone(context, { kind: 'crowded' });
    underWay.set(reader, count + 1);
    try {
      await next();
    } finally {
      const left = (underWay.get(reader) ?? 1) - 1;
      if (left === 0) underWay.delete(reader);
      else underWay.set(reader, left);
    }
    return undefined;
  };
  return share;
}
