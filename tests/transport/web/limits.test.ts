import { connect, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { MESSAGE_MAX } from '../../../src/check/check-message.ts';
import { ADDRESS_MAX } from '../../../src/transport/web/limit-address.ts';
import { PASTED_MAX } from '../../../src/transport/web/routes/pages.ts';
import {
  type RawResponse,
  rawRequest,
  sendRaw,
  shippedAnswerer,
  websites,
} from '../../support/website.ts';

const open = websites();
/** What Node takes for no request gets no page, but headers as correct as any. */
function expectClosed({ status, head, body }: RawResponse, expected: number): void {
  expect([status, body]).toEqual([expected, '']);
  for (const header of [
    'connection: close',
    'content-length: 0',
    'cache-control: no-store',
    'x-content-type-options: nosniff',
  ]) {
    expect(head).toContain(header);
  }
}

/** So short that waiting for them is no waiting. */
const SHORT = { headersMs: 60, requestMs: 80, silenceMs: 60, keepAliveMs: 20, lookMs: 10 };

const form = (text: string) => new URLSearchParams({ text }).toString();
const FORM = 'Content-Type: application/x-www-form-urlencoded\r\n';

describe('the length of an address', () => {
  it('may be up to its limit, and is refused with 414 beyond', async () => {
    const { web } = await open();
    const start = `${web.address}/search?q=`;
    const longest = `${start}${'a'.repeat(ADDRESS_MAX - start.length)}`;
    expect((await fetch(longest)).status).toBe(200);
    const response = await fetch(`${longest}a`, { headers: { 'Accept-Language': 'en' } });
    expect([response.status, response.headers.get('x-content-type-options')]).toEqual([
      414,
      'nosniff',
    ]);
    expect(await response.text()).toContain('This address is too long');
  });
});

describe('the size of headers', () => {
  it.each([
    ['one large header', `X-Large: ${'a'.repeat(20_000)}\r\n`],
    ['many small ones', 'X-Small: a\r\n'.repeat(3000)],
  ])('is limited: %s gets 431, and the connection is closed', async (_, headers) => {
    const { port } = await open();
    expectClosed(await sendRaw(port, rawRequest('/', 'GET', headers)), 431);
  });

  it('is limited for an address beyond all bounds too', async () => {
    const { port } = await open();
    const { status } = await sendRaw(port, rawRequest(`/a/${'a'.repeat(100_000)}`));
    expect(status).toBe(431);
  });
});

describe('what is pasted to be checked', () => {
  const post = async (body: string, headers: Record<string, string> = {}) => {
    const { web } = await open();
    const type = { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' };
    return fetch(`${web.address}/check`, {
      method: 'POST',
      body,
      headers: { ...type, ...headers },
    });
  };

  it.each(['引', '\u{20000}', 'a', '&'])(
    'may be as long as a message, whatever it is of: %s',
    async (word) => {
      const response = await post(form(word.repeat(MESSAGE_MAX / word.length)));
      expect(response.status).toBe(200);
    },
  );

  it('may be longer: then its beginning is looked up, and the page says so', async () => {
    const response = await post(form('引'.repeat(PASTED_MAX)), { 'Accept-Language': 'zh-CN' });
    expect(response.status).toBe(200);
    const said = (await response.text()).includes(`只读了前 ${MESSAGE_MAX} 个字符`);
    expect(said).toBe(true);
  });

  it('is refused with 413 if it is longer than an article, with or without a stated length', async () => {
    const long = form('引'.repeat(PASTED_MAX + 200));
    const response = await post(long, { 'Accept-Language': 'zh-TW' });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('內容太長了');
    const { port } = await open();
    const chunk = 'a'.repeat(0x50000);
    const chunked = `${rawRequest('/check', 'POST', `${FORM}Transfer-Encoding: chunked\r\n`)}50000\r\n${chunk}\r\n`;
    expect(await sendRaw(port, chunked)).toMatchObject({ status: 413 });
  });

  it('is not read at all if it says that it is huge', async () => {
    const { port } = await open();
    const huge = rawRequest('/check', 'POST', `${FORM}Content-Length: 99999999999\r\n`);
    expect(await sendRaw(port, huge)).toMatchObject({ status: 413 });
  });

  it.each(['text/plain', 'multipart/form-data; boundary=x', 'application/json', ''])(
    'is a form and nothing else: %j gets 415',
    async (type) => {
      const response = await post('text=a', { 'Content-Type': type });
      expect(response.status).toBe(415);
    },
  );

  it.each(['', 'text', 'text=', 'other=a', '&&&===', 'text=%', 'text=%ff%fe', '\0'])(
    'may be nothing of use: %j',
    async (body) => {
      const response = await post(body);
      expect([response.status, response.headers.get('content-type')]).toEqual([
        200,
        'text/html; charset=utf-8',
      ]);
    },
  );
});

describe('what is no request', () => {
  it.each(['quince\r\n\r\n', 'GET / HTTP/1.1\r\nno colon\r\n\r\n', '\x16\x03\x01\x02\0\x01\0'])(
    'gets 400, and the connection is closed: %j',
    async (bytes) => {
      const { port } = await open();
      expectClosed(await sendRaw(port, bytes), 400);
    },
  );

  it('is refused behind a request on the same connection too', async () => {
    const { port } = await open();
    const first = rawRequest('/assets/icon.svg').replace('close', 'keep-alive');
    const { status, body } = await sendRaw(port, first, (socket) => {
      socket.once('data', () => socket.write('quince\r\n\r\n'));
    });
    expect(status).toBe(200);
    expect(body).toMatch(/<\/svg>\s*HTTP\/1\.1 400 Bad Request\r\n/);
  });

  it('is whatever does not come in time', async () => {
    const { port } = await open({ limits: { ...SHORT, silenceMs: 10_000 } });
    expectClosed(await sendRaw(port, 'GET / HTTP/1.1\r\nHost: a\r\nX-A: '), 408);
  });
});

describe('slow clients', () => {
  it.each([
    ['sends no word', ''],
    ['stops within the first line', 'GET / HT'],
    ['stops within its headers', 'GET / HTTP/1.1\r\nHost: a\r\nX-A: '],
    [
      'stops within its body',
      rawRequest('/check', 'POST', `${FORM}Content-Length: 1000\r\n`).replace(
        'close',
        'keep-alive',
      ),
    ],
    ['asks nothing more', rawRequest('/').replace('close', 'keep-alive')],
  ])('whoever %s loses the connection', async (_, bytes) => {
    const { port } = await open({ limits: SHORT });
    const { status } = await sendRaw(port, bytes);
    expect([0, 200, 408]).toContain(status);
  });

  it('whoever sends a byte now and then does too', async () => {
    const { port } = await open({ limits: { ...SHORT, silenceMs: 10_000 } });
    let timer: NodeJS.Timeout | undefined;
    const { status } = await sendRaw(port, 'GET / HTTP/1.1\r\nHost: a\r\nX-A: ', (socket) => {
      timer = setInterval(() => socket.writable && socket.write('a'), 5);
    });
    clearInterval(timer);
    expect(status).toBe(408);
  });

  it('others are served all the while', async () => {
    const { port, web } = await open();
    const stuck = Array.from({ length: 50 }, () => connect(port, '127.0.0.1'));
    for (const socket of stuck) socket.write('POST /check HTTP/1.1\r\nHost: a\r\n');
    expect((await fetch(`${web.address}/`)).status).toBe(200);
    for (const socket of stuck) socket.destroy();
  });
});

it('more connections than there may be are closed, and the others live on', async () => {
  const { port, web } = await open({ limits: { connections: 2 } });
  const kept = [await connected(port), await connected(port)];
  expect(await sendRaw(port, rawRequest('/'))).toMatchObject({ status: 0 });
  for (const socket of kept) socket.destroy();
  await Promise.all(kept.map((socket) => new Promise((resolve) => socket.once('close', resolve))));
  await served(web.address);
});

describe('requests that follow each other without waiting', () => {
  const asked = (n: number) => `GET /a/a${n} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`;

  async function pipeline(count: number) {
    let pages = 0;
    const answerer = {
      ...shippedAnswerer(),
      page: async () => {
        pages++;
        return { kind: 'done', value: { status: 200, html: 'a' } } as const;
      },
    };
    const { port, web } = await open({ answerer });
    const first = Array.from({ length: count - 1 }, (_, n) => asked(n)).join('');
    const { body } = await sendRaw(port, `${first}${rawRequest('/e/last')}`);
    return { answered: body.split('HTTP/1.1 200').length, pages, web };
  }

  it('are answered if they are a few', async () => {
    expect(await pipeline(16)).toMatchObject({ answered: 16 });
  });

  it('lose the connection if they are many, and cost no more than a few', async () => {
    const { pages, web } = await pipeline(5000);
    expect(pages).toBeLessThanOrEqual(16);
    expect((await fetch(`${web.address}/`)).status).toBe(200);
  });
});

it('whoever takes no more of a page loses the connection, and another has it', async () => {
  const html = 'a'.repeat(50_000_000);
  const answerer = {
    ...shippedAnswerer(),
    page: async () => ({ kind: 'done', value: { status: 200, html } }) as const,
  };
  const { port, web } = await open({ answerer, limits: { connections: 1, silenceMs: 100 } });
  const socket = await connected(port);
  socket.pause();
  socket.on('error', () => {});
  socket.write(rawRequest('/'));
  await served(`${web.address}/assets/style.css`);
  socket.destroy();
});

/** Waits until there is room for one more connection. */
async function served(address: string): Promise<void> {
  let response: Response | undefined;
  while (response === undefined) response = await fetch(address).catch(() => undefined);
  expect(response.status).toBe(200);
}

async function connected(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  return socket;
}

describe('a server that closes', () => {
  it('waits for no connection that asks nothing', async () => {
    const { web, port } = await open();
    await fetch(web.address);
    const silent = await connected(port);
    const closed = new Promise((resolve) => silent.once('close', resolve));
    await Promise.all([web.close(60_000), closed]);
    await expect(fetch(web.address)).rejects.toThrow();
  });
});
