import { describe, expect, it } from 'vitest';
import type { Page, PageRequest } from '../../../src/pages/page.ts';
import type { Outcome } from '../../../src/transport/library/answerer.ts';
import { shippedAnswerer, websites } from '../../support/website.ts';

const open = websites();
/** What an error may give away. */
const SECRET = 'ECRASH at /srv/secret/place.ts:12 (腾讯)';
const inEnglish = { headers: { 'Accept-Language': 'en' } };

const making = (page: (request: PageRequest) => Promise<Outcome<Page>>) =>
  open({ answerer: { ...shippedAnswerer(), page } });

describe('a page that cannot be made', () => {
  it.each<[string, () => Promise<Outcome<Page>>]>([
    ['fails', async () => ({ kind: 'failed', error: new Error(SECRET) })],
    [
      'fails in another thread',
      async () => ({ kind: 'failed', error: { type: 'Error', message: SECRET } }),
    ],
    ['throws', () => Promise.reject(new TypeError(SECRET))],
    [
      'throws at once',
      () => {
        throw new Error(SECRET);
      },
    ],
  ])('because it %s tells the reader nothing of it, and the log all', async (_, page) => {
    const { web, log } = await making(page);
    const response = await fetch(`${web.address}/a/2017-internet-giants-and-banks`, inEnglish);
    const text = await response.text();
    expect([response.status, response.headers.get('cache-control')]).toEqual([500, 'no-store']);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).toContain('Something went wrong');
    expect(text).not.toMatch(/ECRASH|secret|\.ts/);
    expect(log).toMatchObject([{ level: 50, err: { message: SECRET } }]);
    // The next one is served.
    expect((await fetch(`${web.address}/assets/style.css`)).status).toBe(200);
  });

  it.each([
    ['too-slow', null, 'This took too long'],
    ['crowded', '5', 'Too many people are asking'],
    ['no-library', '5', 'The library cannot be read'],
    ['no-database', '5', 'database is not responding'],
    ['leaving', '5', 'This server is restarting'],
  ] as const)('because of %s says so, and when to try again', async (kind, again, sentence) => {
    const { web, log } = await making(async () => ({ kind }));
    const response = await fetch(`${web.address}/`, inEnglish);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, again]);
    expect(await response.text()).toContain(sentence);
    expect(log).toEqual([]);
  });
});

it('programs get JSON', async () => {
  const { web } = await open();
  const response = await fetch(`${web.address}/interactions`, { method: 'PUT' });
  expect([404, 405]).toContain(response.status);
  expect(await response.json()).toEqual({ error: expect.any(String) });
});
