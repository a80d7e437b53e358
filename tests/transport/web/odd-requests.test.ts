import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { PageRequest } from '../../../src/pages/page.ts';
import { askWeb } from '../../support/ask-web.ts';
import { sendRaw, shippedAnswerer, websites } from '../../support/website.ts';

const open = websites();
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

describe('a compressed body', () => {
  it.each(['gzip', 'GZIP', 'deflate', 'br', 'zstd', 'identity, gzip', ''])(
    'is not unpacked, nor taken for what it is not: %j',
    async (encoding) => {
      const { web } = await open();
      const body = new Uint8Array(gzipSync(Buffer.alloc(10_000_000, 'text=a')));
      const headers = { ...FORM, 'Content-Encoding': encoding };
      const response = await fetch(`${web.address}/check`, { method: 'POST', body, headers });
      expect(response.status).toBe(415);
    },
  );

  it('that is none is read', async () => {
    const { web } = await open();
    const headers = { ...FORM, 'Content-Encoding': 'identity' };
    const body = 'text=青藤数科';
    const response = await fetch(`${web.address}/check`, { method: 'POST', body, headers });
    expect(await response.text()).toContain('青藤数科</textarea>');
  });
});

describe('two hosts', () => {
  it.each(['/', '/search?q=a', '/nowhere', '/interactions', '/metrics'])(
    'are one too many: %s',
    async (path) => {
      const { port } = await open();
      const bytes = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nhOsT: 127.0.0.1\r\nConnection: close\r\n\r\n`;
      expect([400, 405]).toContain((await sendRaw(port, bytes)).status);
    },
  );
});

describe('a page of another site', () => {
  const send = async (site: string | undefined, method: string) => {
    const { web } = await open();
    const headers = { ...FORM, ...(site === undefined ? {} : { 'Sec-Fetch-Site': site }) };
    return (await askWeb(web.address, '/check', { method, headers })).status;
  };

  it.each(['cross-site', 'same-site', 'nonsense', ''])(
    'may link here, but sends no form: %j',
    async (site) => {
      expect([await send(site, 'GET'), await send(site, 'HEAD')]).toEqual([200, 200]);
      expect(await send(site, 'POST')).toBe(403);
    },
  );

  it.each(['same-origin', 'none', undefined])('is not one of ours: %s', async (site) => {
    expect(await send(site, 'POST')).toBe(200);
  });
});

describe('a name that somebody lets lead to this machine', () => {
  const PAGES = [
    '/',
    '/a/2017-internet-giants-and-banks',
    '/e/tencent',
    '/search',
    '/check',
    '/nowhere',
  ];
  const ask = async (host: string, headers = {}, publicUrl?: string) => {
    const { web, log } = await open({ publicUrl });
    const found: number[] = [];
    for (const path of PAGES) {
      found.push((await askWeb(web.address, path, { headers: { host, ...headers } })).status);
    }
    return { found, log };
  };
  const SERVED = [200, 200, 200, 200, 200, 404];

  it.each(['rebound.example', 'rebound.example:8080', 'localhost.example', '127.0.0.1.example'])(
    'opens no page to a browser on it, and the operator is told once: %s',
    async (host) => {
      const { found, log } = await ask(host);
      expect(found).toEqual(PAGES.map(() => 403));
      expect(log).toMatchObject([{ level: 40, msg: expect.stringContaining('PUBLIC_URL') }]);
      expect(JSON.stringify(log)).not.toContain('example');
    },
  );

  it.each(['127.0.0.1', '127.0.0.1:8080', '[::1]', 'localhost:8080', 'LOCALHOST', 'yin.localhost'])(
    'is not %s',
    async (host) => expect((await ask(host)).found).toEqual(SERVED),
  );

  it('is not the website’s own, nor one that a proxy passes on', async () => {
    const own = 'https://Yin.example/base';
    expect((await ask('yin.example', {}, own)).found).toEqual(SERVED);
    expect((await ask('other.example', {}, own)).found).toEqual(PAGES.map(() => 403));
    expect((await ask('yin.example', { 'X-Forwarded-For': '192.0.2.1' })).found).toEqual(SERVED);
    const { port } = await open();
    const old = 'GET / HTTP/1.0\r\nHost: yin.example\r\n\r\n';
    expect((await sendRaw(port, old)).status).toBe(200);
  });
});

describe('an address of many forms', () => {
  it('is one page: order, repetition and what is unknown count for nothing', async () => {
    const asked: PageRequest[] = [];
    const inner = shippedAnswerer();
    const answerer = {
      ...inner,
      page: (request: PageRequest) => {
        asked.push(request);
        return inner.page(request);
      },
    };
    const { web } = await open({ answerer });
    const paths = [
      '/a/2017-internet-giants-and-banks?lang=en',
      '/a/2017-internet-giants-and-banks?lang=en&utm_source=x',
      '/a/2017-internet-giants-and-banks?x=1&lang=en-US&lang=zh-TW',
      '/a/2017-internet-giants-and-banks?LANG=zh-TW&lang=EN',
      '/a/%32017-internet%2Dgiants-and-banks?%6cang=en',
    ];
    const bodies = new Set<string>();
    for (const path of paths) bodies.add(await (await fetch(`${web.address}${path}`)).text());
    expect([bodies.size, asked.length]).toEqual([1, 1]);
  });

  it('keeps no page for a permalink that names nothing as it is, however many there are', async () => {
    let asked = 0;
    const inner = shippedAnswerer();
    const answerer = {
      ...inner,
      page: (request: PageRequest) => {
        asked++;
        return inner.page(request);
      },
    };
    const { web } = await open({ answerer });
    const read = async (p: string) =>
      (await fetch(`${web.address}/a/2017-internet-giants-and-banks?p=${p}`)).text();
    const [, id = ''] = /id="p-(\d+-[\da-f]{8})"/.exec(await read('')) ?? [];
    for (const p of ['nonsense', '1-00000000', '__proto__', id]) {
      asked = 0;
      const first = await read(p);
      expect(await read(p)).toBe(first);
      expect(asked, p).toBe(p === id ? 1 : 2);
    }
  });
});
