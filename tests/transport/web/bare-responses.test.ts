import { beforeAll, describe, expect, it } from 'vitest';
import { rawRequest, sendRaw, type Website, websites } from '../../support/website.ts';

const open = websites();
let site: Website;
beforeAll(async () => {
  site = await open();
});

const FORM = 'Content-Type: application/x-www-form-urlencoded\r\n';
const post = (headers: string, body: string) =>
  `${rawRequest('/check', 'POST', `${FORM}${headers}`)}${body}`;
const alone = (lines: string) => `GET / HTTP/1.1\r\n${lines}Connection: close\r\n\r\n`;

/** What Node or the adapter answers before any route does. */
const BROKEN: readonly (readonly [what: string, bytes: string, status: number])[] = [
  ['no HTTP', 'nonsense\r\n\r\n', 400],
  ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ['HTTP/1.2', 'GET / HTTP/1.2\r\nHost: a\r\n\r\n', 400],
  ['no host', alone(''), 400],
  ['an empty host', alone('Host: \r\n'), 400],
  ['a host that is none', alone('Host: evil.example/a\r\n'), 400],
  ['a host of markup', alone('Host: <script>\r\n'), 400],
  ['a star', rawRequest('*', 'OPTIONS'), 400],
  ['a port that is none', rawRequest('http://a:99999/'), 400],
  ['an expectation', rawRequest('/', 'GET', 'Expect: nonsense\r\n'), 417],
  ['headers too large', rawRequest('/', 'GET', `X-A: ${'a'.repeat(20_000)}\r\n`), 431],
  ['a NUL in a header', rawRequest('/', 'GET', 'X-A: \0\r\n'), 400],
  ['a folded header', rawRequest('/', 'GET', 'X-A: b\r\n c\r\n'), 400],
  ['a carriage return in a header', rawRequest('/', 'GET', 'X-A: a\rSet-Cookie: b=c\r\n'), 400],
  ['lines without a carriage return', 'GET / HTTP/1.1\nHost: a\n\n', 400],
  ['letters of no ASCII', rawRequest('/a/騰'), 400],
  // Each of two servers in a row could take another end for that of the request.
  ['two lengths', post('Content-Length: 4\r\nContent-Length: 5\r\n', 'abcde'), 400],
  ['the same length twice', post('Content-Length: 4\r\nContent-Length: 4\r\n', 'abcd'), 400],
  ['a length with a sign', post('Content-Length: +4\r\n', 'abcd'), 400],
  [
    'a length and chunks',
    post('Content-Length: 4\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n'),
    400,
  ],
  [
    'chunks and a length',
    post('Transfer-Encoding: chunked\r\nContent-Length: 4\r\n', '0\r\n\r\n'),
    400,
  ],
  ['chunks by another name', post('Transfer-Encoding: xchunked\r\n', '0\r\n\r\n'), 400],
  ['chunks before a blank', post('Transfer-Encoding : chunked\r\n', '0\r\n\r\n'), 400],
  [
    'chunks and something else',
    post('Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n', '0\r\n\r\n'),
    400,
  ],
  ['a chunk of a negative size', post('Transfer-Encoding: chunked\r\n', '-1\r\n'), 400],
];

describe('what no route sees', () => {
  it.each(BROKEN)('%s is refused with the headers of every response', async (_, bytes, status) => {
    const { head, body, ...response } = await sendRaw(site.port, bytes);
    expect(response.status).toBe(status);
    expect(head).toContain("content-security-policy: default-src 'none'");
    expect(head).toContain('x-content-type-options: nosniff');
    expect(head).toContain('x-frame-options: deny');
    expect(head).toContain('cache-control: no-store');
    expect(head).not.toMatch(/set-cookie|evil|script>|server:|x-powered-by/);
    expect(body.replace('0\r\n\r\n', '')).toBe('');
    expect(site.log).toEqual([]);
  });

  it('nor what is too slow', async () => {
    const { port } = await open({ limits: { headersMs: 60, requestMs: 80, lookMs: 10 } });
    const { status, head } = await sendRaw(port, 'GET / HTTP/1.1\r\nHost: a\r\nX-A: ');
    expect(status).toBe(408);
    expect(head).toContain("content-security-policy: default-src 'none'");
  });

  it('a connection that goes on with nonsense gets its answer whole, and then the refusal', async () => {
    const first = 'GET /assets/icon.svg HTTP/1.1\r\nHost: a\r\n\r\n';
    const { status, body } = await sendRaw(site.port, `${first}nonsense\r\n\r\n`);
    expect(status).toBe(200);
    expect(body).toContain('</svg>');
  });
});

describe('what wants to go on as something else', () => {
  it.each([
    ['a WebSocket', 'Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: a\r\n'],
    ['HTTP/2', 'Upgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n'],
  ])('%s gets the page in HTTP/1.1', async (_, headers) => {
    const bytes = `GET / HTTP/1.1\r\nHost: localhost\r\n${headers}Connection: Upgrade, close\r\n\r\n`;
    const { status, head } = await sendRaw(site.port, bytes);
    expect(status).toBe(200);
    expect(head).not.toContain('upgrade:');
  });
});
