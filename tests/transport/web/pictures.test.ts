import { afterAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/commands/registry.ts';
import { createLog } from '../../../src/transport/log.ts';
import type { Painter } from '../../../src/transport/pictures/painter.ts';
import { createApp } from '../../../src/transport/web/app.ts';
import { shippedLibrary } from '../../support/knowledge.ts';
import { createLocalAnswerer } from '../../support/local-answerer.ts';
import { isPng, realPainter } from '../../support/real-painter.ts';

const painter = realPainter();
afterAll(() => painter.close());

const config = {
  host: '127.0.0.1',
  port: 0,
  playground: false,
  statusFrom: [],
  trustProxy: false,
};
const library = shippedLibrary();
const answerer = createLocalAnswerer({
  library,
  loadedAt: new Date(0),
  version: '1.0.0',
  commands: COMMANDS,
});
const log = createLog({ logLevel: 'silent' });
const appWith = (by: Painter | undefined) => createApp({ config, answerer, log, painter: by });
const app = appWith(painter);

describe('GET /pictures', () => {
  it.each([
    '/pictures/partner/jd-finance.png',
    '/pictures/compare/tencent,baidu.png?lang=zh-TW',
    '/pictures/timeline.png',
    '/pictures/timeline/tencent,y--2017.png?lang=en',
    '/pictures/library.png',
  ])('%s is a picture', async (path) => {
    const response = await app.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(isPng(new Uint8Array(await response.arrayBuffer()))).toBe(true);
  });

  it.each([
    '/pictures/partner/nobody-knows.png',
    '/pictures/partner.png',
    '/pictures/ask/tencent.png',
    '/pictures/help.png',
    '/pictures/partner/..%2F..%2Fetc%2Fpasswd.png',
    '/pictures/partner/tencent',
    `/pictures/partner/${'tencent,'.repeat(20)}x.png`,
  ])('%s is not there', async (path) => {
    expect((await app.request(path)).status).toBe(404);
  });

  it('whoever has it already gets nothing again, in their language', async () => {
    const first = await app.request('/pictures/library.png?lang=zh-CN');
    const tag = first.headers.get('etag') ?? '';
    const headers = { 'if-none-match': tag };
    const again = await app.request('/pictures/library.png?lang=zh-CN', { headers });
    expect(again.status).toBe(304);
    const other = await app.request('/pictures/library.png?lang=en-US', { headers });
    expect(other.status).toBe(200);
    expect(other.headers.get('etag')).not.toBe(tag);
  });

  it('an address with a version may be kept', async () => {
    const caches = async (path: string) => (await app.request(path)).headers.get('cache-control');
    expect(await caches('/pictures/library.png?lang=zh-CN')).toBe('no-cache');
    expect(await caches('/pictures/library.png?lang=zh-CN&v=matrix-1')).toMatch(/max-age/u);
  });

  it('a picture that is not painted now may be asked for later', async () => {
    const busy: Painter = { ...painter, paint: async () => undefined, kept: () => undefined };
    expect((await appWith(busy).request('/pictures/library.png')).status).toBe(503);
    expect((await appWith(undefined).request('/pictures/library.png')).status).toBe(404);
  });
});
