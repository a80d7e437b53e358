import { beforeAll, describe, expect, it } from 'vitest';
import { type Website, websites } from '../../support/website.ts';

const open = websites();
let site: Website;
beforeAll(async () => {
  site = await open();
});
const get = (path: string, encoding: string, headers: Record<string, string> = {}) =>
  fetch(`${site.web.address}${path}`, { headers: { 'Accept-Encoding': encoding, ...headers } });
const sizeOf = ({ headers }: Response) => Number(headers.get('content-length'));

const ARTICLE = '/a/2017-internet-giants-and-banks';

describe.each([
  ARTICLE,
  '/',
  `/search?q=${encodeURIComponent('腾讯和哪些银行合作')}`,
  '/assets/style.css',
])('%s', (path) => {
  it('is smaller for whoever takes it compressed, and the same', async () => {
    const [plain, gzipped] = [await get(path, 'identity'), await get(path, 'gzip, deflate, br')];
    expect([plain, gzipped].map(({ headers }) => headers.get('content-encoding'))).toEqual([
      null,
      'gzip',
    ]);
    expect(sizeOf(gzipped)).toBeLessThan(sizeOf(plain) / 2);
    expect(await gzipped.text()).toBe(await plain.text());
  });

  it('says to caches that it comes in two forms, each with its own tag', async () => {
    const both = [await get(path, 'identity'), await get(path, 'gzip')];
    for (const { headers } of both) expect(headers.get('vary')).toContain('Accept-Encoding');
    const [plain, gzipped] = both.map(({ headers }) => headers.get('etag') ?? '');
    expect(plain).not.toBe(gzipped);
    for (const [encoding, tag, status] of [
      ['gzip', gzipped, 304],
      ['identity', plain, 304],
      ['gzip', plain, 200],
    ] as const) {
      const again = await get(path, encoding, { 'If-None-Match': tag ?? '' });
      expect(again.status, `${encoding} ${tag}`).toBe(status);
    }
  });
});

it.each(['gzip;q=0', 'br', '', '*;q=0', ';;;,,,q='])(
  'whoever takes no gzip gets none: %j',
  async (encoding) => {
    expect((await get(ARTICLE, encoding)).headers.get('content-encoding')).toBeNull();
  },
);

it('what is small, or no page, is sent as it is', async () => {
  for (const path of ['/assets/icon.svg', '/nowhere', '/interactions']) {
    expect((await get(path, 'gzip')).headers.get('content-encoding'), path).toBeNull();
  }
});
