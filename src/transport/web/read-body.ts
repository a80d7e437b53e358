import type { IncomingMessage } from 'node:http';

/** A body, or why there is none: it is over the limit, others are read, or the connection broke. */
export type ReadBody =
  | { readonly kind: 'whole'; readonly bytes: Buffer }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'crowded' }
  | { readonly kind: 'broken' };

/** How much of what strangers send is held, before anyone knows who they are. */
export interface BodyLimits {
  readonly max: number;
  /** Bytes up to which a body is small: any number of these may be read at once. */
  readonly small: number;
  /** How many larger ones may be. */
  readonly largeAtOnce: number;
}

/**
 * Reads bodies of requests, and never more than `max` bytes of one. Large ones are few and take
 * turns: all connections at once could fill the memory.
 */
export function bodyReader({ max, small, largeAtOnce }: BodyLimits) {
  let large = 0;
  return async (incoming: IncomingMessage): Promise<ReadBody> => {
    if (Number(incoming.headers['content-length'] ?? 0) > max) return { kind: 'too-large' };
    return new Promise((resolve) => {
      const chunks: Buffer[] = [];
      let length = 0;
      let isLarge = false;
      const end = (body: ReadBody) => {
        incoming.off('data', take);
        if (isLarge) large--;
        isLarge = false;
        resolve(body);
      };
      const take = (chunk: Buffer) => {
        length += chunk.length;
        if (length > max) return end({ kind: 'too-large' });
        if (length > small && !isLarge) {
          if (large >= largeAtOnce) return end({ kind: 'crowded' });
          isLarge = true;
          large++;
        }
        chunks.push(chunk);
      };
      incoming.on('data', take);
      incoming.once('end', () => end({ kind: 'whole', bytes: Buffer.concat(chunks) }));
      incoming.once('error', () => end({ kind: 'broken' }));
      incoming.once('close', () => end({ kind: 'broken' }));
    });
  };
}
