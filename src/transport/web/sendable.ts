import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A body that is sent often, in each form that it is sent in. */
export interface Sendable {
  readonly body: Uint8Array<ArrayBuffer>;
  /** The same for those who take it compressed; missing if it is too small to gain by that. */
  readonly gzipped: Uint8Array<ArrayBuffer> | undefined;
  /** Names the content by its hash, without quotes. */
  readonly hash: string;
}

const compress = promisify(gzip);
/** Bytes below which a body fills hardly more than one packet either way. */
const COMPRESSED_MIN = 1024;

/** Makes a body ready, compressed once and not for each reader; another thread of Node's does that. */
export async function toSendable(body: Uint8Array<ArrayBuffer>): Promise<Sendable> {
  const isSmall = body.length < COMPRESSED_MIN;
  const gzipped = isSmall ? undefined : new Uint8Array(await compress(body));
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  return { body, gzipped, hash };
}

/**
 * Sends a body as whoever asks takes it.
 * @param headers `Vary` is without Accept-Encoding
 */
export function send(
  context: Context,
  { body, gzipped, hash }: Sendable,
  status: ContentfulStatusCode,
  { Vary, ...headers }: Readonly<Record<string, string>>,
): Response {
  const compressed = takesGzip(context) ? gzipped : undefined;
  return context.body(compressed ?? body, status, {
    ...headers,
    ...(compressed === undefined ? {} : { 'Content-Encoding': 'gzip' }),
    Vary: Vary === undefined ? 'Accept-Encoding' : `${Vary}, Accept-Encoding`,
    // A tag names bytes, so each form has its own.
    ...(status === 200 ? { ETag: `"${hash}${compressed === undefined ? '' : '-gzip'}"` } : {}),
  });
}

function takesGzip(context: Context): boolean {
  const taken = accepts(context, {
    header: 'Accept-Encoding',
    supports: ['gzip', 'identity'],
    default: 'identity',
    match: (wishes) =>
      wishes.some(({ type, q }) => type === 'gzip' && q > 0) ? 'gzip' : 'identity',
  });
  return taken === 'gzip';
}
