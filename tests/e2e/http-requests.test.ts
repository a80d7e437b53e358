import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from 'vitest';
import { createLog } from '../../src/transport/log.ts';
import { createApp } from '../../src/transport/web/app.ts';
import { createDiscordKey } from '../support/discord-key.ts';
import { shippedLibrary } from '../support/knowledge.ts';
import { createLocalAnswerer } from '../support/local-answerer.ts';
import { LEVEL } from './bot.ts';
import { withHttpBot } from './http-bot.ts';

const on = withHttpBot();
afterEach(() => {
  on.log.length = 0;
});

const PING = '{"id":"1","application_id":"2","token":"t","type":1,"version":1}';
const SECRET = '珍珠奶茶';
const ENVELOPE = { id: '1', application_id: '2', token: 't', locale: 'zh-CN', type: 2 };
const PARTNER = JSON.stringify({
  ...ENVELOPE,
  data: { type: 1, name: 'partner', options: [{ name: 'name', type: 3, value: SECRET }] },
});

type Sent = string | Uint8Array<ArrayBuffer>;

const headersFor = (body: Sent, seconds = on.seconds) => on.key.headersFor(body, String(seconds));

async function post(body: Sent, headers: Record<string, string> = headersFor(body)) {
  const response = await fetch(`${on.address}/interactions`, { method: 'POST', body, headers });
  return { status: response.status, json: JSON.parse(await response.text()), response };
}

describe('what Discord signed', () => {
  test.each([PING, '{"type":1}', '{"type":1.0000000000000000001}', ` ${PING}\n`])(
    'a PING gets a PONG: %s',
    async (body) => {
      expect(await post(body)).toMatchObject({ status: 200, json: { type: 1 } });
      expect(on.log).toEqual([]);
    },
  );

  test('a command gets its answer, which says that it is JSON and is not to be kept', async () => {
    const { status, json, response } = await post(PARTNER);
    expect({ status, json }).toMatchObject({ status: 200, json: { type: 4 } });
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each(['application/json; charset=utf-8', 'Application/JSON', 'application/json ;x=y'])(
    'as %s',
    async (type) => {
      const headers = { ...headersFor(PING), 'content-type': type };
      expect((await post(PING, headers)).status).toBe(200);
    },
  );

  test.each([
    ['nothing', ''],
    ['no JSON', '{"type":1'],
    ['null', 'null'],
    ['a list', `[${PING}]`],
    ['no type', '{"id":"1","application_id":"2","token":"t"}'],
    ['no token', '{"id":"1","application_id":"2","token":"","type":2}'],
    ['a huge number for a type', '{"id":"1","application_id":"2","token":"t","type":1e999}'],
    ['a huge number for an id', '{"id":1e400,"application_id":"2","token":"t","type":2}'],
    ['a nesting 500,000 deep', '['.repeat(500_000) + ']'.repeat(500_000)],
    ['a prototype', '{"__proto__":{"type":1}}'],
  ])('but is no interaction is a bad request: %s', async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 400, json: { error: expect.any(String) } });
    expect(on.log).toMatchObject([{ level: LEVEL.warn }]);
  });

  test('but is not UTF-8 is a bad request', async () => {
    const bytes = Buffer.from(PARTNER.replace(SECRET, 'x'));
    bytes[bytes.indexOf('x')] = 0xff;
    expect((await post(bytes)).status).toBe(400);
  });

  test.each([
    ['options', { ...ENVELOPE, data: { type: 1, name: 'ask', options: '@' } }],
    [
      'a message',
      {
        ...ENVELOPE,
        data: { type: 3, name: '找出处', target_id: '9', resolved: { messages: { 9: '@' } } },
      },
    ],
    [
      'components',
      {
        ...ENVELOPE,
        type: 3,
        data: { custom_id: 'v1:share' },
        message: { flags: 64, author: { id: '2' }, application_id: '2', components: '@' },
      },
    ],
  ])('with %s nested as deep as fits gets a sentence', async (_, sent) => {
    const depth = 30_000;
    const deep = `${'{"components":['.repeat(depth)}${']}'.repeat(depth)}`;
    const { status, json } = await post(JSON.stringify(sent).replace('"@"', deep));
    expect({ status, json }).toMatchObject({
      status: 200,
      json: { type: 4, data: { flags: 32832 } },
    });
  });

  test('in a type that is still unknown gets a sentence', async () => {
    const { status, json } = await post(JSON.stringify({ ...ENVELOPE, type: 99 }));
    expect({ status, json }).toMatchObject({ status: 200, json: { type: 4 } });
  });
});

describe('what Discord did not sign', () => {
  const forged = (body: Sent, more: Record<string, string>) => ({ ...headersFor(body), ...more });
  const other = createDiscordKey();

  test.each<[string, () => { sent: Sent; headers: Record<string, string> }]>([
    ['without headers', () => ({ sent: PARTNER, headers: { 'content-type': 'application/json' } })],
    [
      'with another body',
      () => ({ sent: PARTNER.replace('"t"', '"u"'), headers: headersFor(PARTNER) }),
    ],
    [
      'with another key',
      () => ({ sent: PARTNER, headers: other.headersFor(PARTNER, String(on.seconds)) }),
    ],
    [
      'for another second',
      () => ({
        sent: PARTNER,
        headers: forged(PARTNER, { 'x-signature-timestamp': String(on.seconds + 1) }),
      }),
    ],
    [
      'with half a signature',
      () => ({
        sent: PARTNER,
        headers: forged(PARTNER, {
          'x-signature-ed25519': headersFor(PARTNER)['x-signature-ed25519']?.slice(64) ?? '',
        }),
      }),
    ],
    ['and is replayed', () => ({ sent: PARTNER, headers: headersFor(PARTNER, on.seconds - 301) })],
    [
      'and is of the future',
      () => ({ sent: PARTNER, headers: headersFor(PARTNER, on.seconds + 301) }),
    ],
    ['and is no JSON', () => ({ sent: '{', headers: { 'content-type': 'application/json' } })],
  ])('%s: 401, and the log says only that there was one more', async (_, make) => {
    const { sent, headers } = make();
    expect((await post(sent, headers)).status).toBe(401);
    const count = expect.any(Number);
    expect(on.log).toEqual([expect.objectContaining({ level: LEVEL.debug, forged: count })]);
    expect(JSON.stringify(on.log)).not.toContain(SECRET);
  });
});

describe('what is not even read', () => {
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'a body of type %j: 415',
    async (type) => {
      const headers = { ...headersFor(PARTNER), 'content-type': type };
      expect((await post(PARTNER, headers)).status).toBe(415);
      expect(on.log).toEqual([]);
    },
  );

  const MIB = 1024 * 1024;

  test('a body of a mebibyte is taken, one byte more is not: 413', async () => {
    const body = PING + ' '.repeat(MIB - PING.length);
    expect((await post(body)).status).toBe(200);
    expect((await post(`${body} `)).status).toBe(413);
    expect(on.log).toEqual([]);
  });

  test('a body that does not say how long it is, and does not end: 413 at the limit', async () => {
    const { hostname, port } = new URL(on.address);
    const asking = request({ hostname, port, path: '/interactions', method: 'POST' });
    asking.setHeader('content-type', 'application/json');
    const answered = new Promise<number | undefined>((resolve, reject) => {
      asking.on('response', (response) => resolve(response.statusCode));
      asking.on('error', reject);
    });
    let isAnswered = false;
    void answered.finally(() => {
      isAnswered = true;
    });
    const chunk = Buffer.alloc(64 * 1024, ' ');
    let sent = 0;
    while (!isAnswered && sent < 64 * MIB) {
      await new Promise((resolve) => asking.write(chunk, resolve));
      sent += chunk.length;
    }
    expect(await answered).toBe(413);
    asking.destroy();
    expect(on.log).toEqual([]);
  });

  test('a body that breaks off: nothing is answered, and the next request is', async () => {
    const { hostname, port } = new URL(on.address);
    const socket = connect({ host: hostname, port: Number(port) });
    const head = Object.entries(headersFor(PARTNER)).map(([name, value]) => `${name}: ${value}`);
    const length = `content-length: ${Buffer.byteLength(PARTNER)}`;
    const lines = ['POST /interactions HTTP/1.1', 'host: a', length, ...head, '', ''];
    socket.end(lines.join('\r\n') + PARTNER.slice(0, 40));
    expect(await text(socket)).not.toContain('200 OK');
    expect((await post(PING)).status).toBe(200);
    expect(on.log.filter(({ level }) => level > LEVEL.debug)).toEqual([]);
  });

  test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s: 405', async (method) => {
    const response = await fetch(`${on.address}/interactions`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });
});

test('without a key, or with the gateway alone, the route says how to switch it on', async () => {
  const context = { library: shippedLibrary(), loadedAt: new Date(), commands: [] };
  const app = createApp({
    config: { host: '127.0.0.1', port: 0, playground: false, statusFrom: [], trustProxy: false },
    answerer: createLocalAnswerer({ ...context, version: '0.1.0' }),
    log: createLog({ logLevel: 'silent' }),
  });
  const response = await app.request('/interactions', { method: 'POST', body: PING });
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({
    error: expect.stringMatching(/MODE.*DISCORD_PUBLIC_KEY/),
  });
});
