import { beforeAll, describe, expect, it } from 'vitest';
import { type Website, websites } from '../../support/website.ts';

const open = websites();
let site: Website;
beforeAll(async () => {
  site = await open();
});
const get = (path: string, init: RequestInit = {}) =>
  fetch(`${site.web.address}${path}`, { redirect: 'manual', ...init });

const PATHS = [
  '/',
  '/a/2017-internet-giants-and-banks',
  '/a/nobody-wrote-this',
  '/e/tencent',
  '/e/nobody',
  '/search',
  `/search?q=${encodeURIComponent('腾讯和哪些银行合作')}`,
  '/check',
  '/check?text=%E8%85%BE%E8%AE%AF',
  '/assets/style.css',
  '/assets/article.js',
  '/assets/nothing.js',
  '/nowhere',
  '/favicon.ico',
];

describe.each(PATHS)('%s', (path) => {
  it.each(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])(
    'loads nothing of others, is framed nowhere and sets no cookie: %s',
    async (method) => {
      const response = await get(path, { method });
      const { headers } = response;
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      for (const name of ['set-cookie', 'x-powered-by', 'server', 'strict-transport-security']) {
        expect(headers.get(name), name).toBeNull();
      }
      expect(headers.get('cache-control')).toMatch(/no-cache|no-store/);
      expect(await response.text()).not.toMatch(/<script(?![^>]* src=)|style="|\bon\w+="/);
    },
  );

  it('answers HEAD as GET, without its body', async () => {
    const [whole, head] = [await get(path), await get(path, { method: 'HEAD' })];
    expect(head.status).toBe(whole.status);
    expect(await head.text()).toBe('');
    for (const name of ['content-type', 'etag', 'cache-control', 'vary']) {
      expect(head.headers.get(name), name).toBe(whole.headers.get(name));
    }
  });

  it('is sent once: whoever has it gets 304 and the same headers', async () => {
    const first = await get(path);
    const etag = first.headers.get('etag');
    if (first.status !== 200) return expect(etag).toBeNull();
    const again = await get(path, { headers: { 'If-None-Match': `"other", ${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    for (const name of ['etag', 'cache-control', 'vary', 'content-security-policy']) {
      expect(again.headers.get(name), name).toBe(first.headers.get(name));
    }
    const other = await get(path, { headers: { 'If-None-Match': '"other"' } });
    expect(other.status).toBe(200);
  });
});

it.each([
  ['/', 'GET, HEAD'],
  ['/a/2017-internet-giants-and-banks', 'GET, HEAD'],
  ['/search', 'GET, HEAD'],
  ['/check', 'GET, HEAD, POST'],
  ['/assets/style.css', 'GET, HEAD'],
])('%s says which methods it takes: %s', async (path, allowed) => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const response = await get(path, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, allowed]);
    expect(await response.text()).toContain('<html lang="zh-CN">');
  }
});

it('serves the style sheet and the scripts as what they are, and nothing else', async () => {
  const types = {
    'style.css': 'text/css; charset=utf-8',
    'article.js': 'text/javascript; charset=utf-8',
  };
  for (const [name, type] of Object.entries(types)) {
    const response = await get(`/assets/${name}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  }
  for (const name of [
    '',
    'article.ts',
    'article.js.map',
    'STYLE.CSS',
    'constructor',
    '__proto__',
  ]) {
    expect((await get(`/assets/${name}`)).status, name).toBe(404);
  }
});
