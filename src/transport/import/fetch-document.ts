import * as http from 'node:http';
import * as https from 'node:https';
import { isIP } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type Got, tooLarge } from './got.ts';
import { lookupChecked, PrivateAddress } from './pinned-lookup.ts';

export interface FetchOptions {
  readonly maxMb: number;
  /** For the whole of it, redirects included. */
  readonly timeoutMs: number;
  /** Whether a connection may go to an IP address, whatever name led there. */
  readonly mayConnect: (address: string) => boolean;
}

const REDIRECTS_MAX = 10;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const USER_AGENT = 'yinzheng-import';

type Step = { readonly kind: 'redirect'; readonly to: string } | Got;

/** Fetches a document, with bounds on its size, its time and its redirects. */
export async function fetchDocument(address: string, options: FetchOptions): Promise<Got> {
  const signal = AbortSignal.timeout(options.timeoutMs);
  let at = address;
  for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects++) {
    const step = await fetchStep(at, options, signal).catch((cause: unknown) =>
      explain(cause, at, options, signal),
    );
    if (step.kind !== 'redirect') return step;
    at = step.to;
  }
  const what = `it redirects more than ${REDIRECTS_MAX} times, last to ${at}.`;
  return failed(what, 'open it in a browser and save the page.');
}

async function fetchStep(
  address: string,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<Step> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    return failed(
      `${address} is no http(s) address.`,
      'name a file, or an address with http(s)://.',
    );
  }
  if (url.username !== '' || url.password !== '') {
    return failed(
      'the address contains a user name or password.',
      'leave it out, and save the page from a browser.',
    );
  }
  const response = await request(url, options.mayConnect, signal);
  const { statusCode = 0, headers } = response;
  if (REDIRECTS.includes(statusCode) && headers.location !== undefined) {
    response.destroy();
    const to = new URL(headers.location, url);
    return { kind: 'redirect', to: to.href };
  }
  if (statusCode < 200 || statusCode > 299) {
    response.destroy();
    return failed(
      `the server answers ${statusCode} for ${url.href}.`,
      'open it in a browser, and save the page if it shows there.',
    );
  }
  const limit = options.maxMb * 1e6;
  const declared = Number(headers['content-length'] ?? 0);
  if (declared > limit) {
    response.destroy();
    return tooLarge(declared, options.maxMb);
  }
  const bytes = await readBounded(response, headers['content-encoding'], limit);
  if (bytes === undefined) return tooLarge(undefined, options.maxMb);
  const mediaType = headers['content-type'];
  return {
    kind: 'got',
    document: {
      name: address,
      bytes,
      url: withoutFragment(url),
      ...(mediaType === undefined ? {} : { mediaType }),
    },
  };
}

function request(
  url: URL,
  mayConnect: FetchOptions['mayConnect'],
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  // Node asks no lookup for a host that is an address already. URL reads 2130706433 and 0x7f.1.
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (isIP(host) !== 0 && !mayConnect(host)) {
    return Promise.reject(new PrivateAddress(host));
  }
  const { get } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const sent = get(
      url,
      {
        signal,
        // One connection for one request: a kept one might lead to an address of before.
        agent: false,
        headers: {
          'user-agent': USER_AGENT,
          accept: 'text/html,application/xhtml+xml,text/*;q=0.9,*/*;q=0.5',
          'accept-encoding': 'gzip, deflate, br',
        },
        lookup: lookupChecked(mayConnect),
      },
      resolve,
    );
    sent.on('error', reject);
  });
}

/** The unpacked body; undefined if it is larger than allowed, whatever the server declared. */
async function readBounded(
  response: http.IncomingMessage,
  encoding: string | undefined,
  limit: number,
): Promise<Uint8Array | undefined> {
  const body = unpacked(response, encoding);
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of body) {
    const bytes = Buffer.from(piece);
    size += bytes.length;
    if (size > limit) {
      response.destroy();
      return undefined;
    }
    pieces.push(bytes);
  }
  if (!response.complete) throw new Error('the connection ended early');
  return Buffer.concat(pieces);
}

function unpacked(response: http.IncomingMessage, encoding = 'identity'): Readable {
  const unpack = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }[encoding.trim().toLowerCase()];
  if (unpack === undefined) return response;
  const stream = unpack();
  // pipe() passes no errors on.
  response.on('error', (error) => stream.destroy(error));
  return response.pipe(stream);
}

function explain(cause: unknown, address: string, options: FetchOptions, signal: AbortSignal): Got {
  if (cause instanceof PrivateAddress || hasCause(cause, PrivateAddress)) {
    const what = `${address} leads to an address of this machine or of a private network.`;
    return failed(what, 'check the address; --allow-private fetches it anyway.');
  }
  if (signal.aborted) {
    const what = `the server took more than ${options.timeoutMs / 1000} s.`;
    return failed(what, 'try again later, or allow more with --timeout.');
  }
  if (!(cause instanceof Error)) throw cause;
  const code = 'code' in cause ? String(cause.code) : cause.message;
  const what = `${address} cannot be fetched (${code}).`;
  return failed(what, 'check the address and the connection.');
}

function hasCause(error: unknown, kind: typeof PrivateAddress): boolean {
  return error instanceof Error && error.cause instanceof kind;
}

function failed(what: string, remedy: string): Got {
  return { kind: 'failed', what, remedy };
}

function withoutFragment(url: URL): string {
  const copy = new URL(url);
  copy.hash = '';
  return copy.href;
}
