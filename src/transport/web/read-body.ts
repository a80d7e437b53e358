import type { IncomingMessage } from 'node:http';

/** A body, or why there is none: it is over the limit, or the connection broke. */
export type ReadBody =
  | { readonly kind: 'whole'; readonly bytes: Buffer }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'broken' };

/** Reads the body of a request, and never more than `max` bytes of it. */
export async function readBody(incoming: IncomingMessage, max: number): Promise<ReadBody> {
  if (Number(incoming.headers['content-length'] ?? 0) > max) return { kind: 'too-large' };
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const end = (body: ReadBody) => {
      incoming.off('data', take);
      resolve(body);
    };
    const take = (chunk: Buffer) => {
      length += chunk.length;
      if (length > max) end({ kind: 'too-large' });
      else chunks.push(chunk);
    };
    incoming.on('data', take);
    incoming.once('end', () => end({ kind: 'whole', bytes: Buffer.concat(chunks) }));
    incoming.once('error', () => end({ kind: 'broken' }));
    incoming.once('close', () => end({ kind: 'broken' }));
  });
}
