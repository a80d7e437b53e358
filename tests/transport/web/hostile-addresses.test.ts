import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { rawRequest, sendRaw, type Website, websites } from '../../support/website.ts';

const open = websites();
let site: Website;
beforeAll(async () => {
  site = await open();
});
const get = (target: string, method?: string) => sendRaw(site.port, rawRequest(target, method));

/** What nobody outside may read: of package.json, of this file's neighbours, of the system. */
const INSIDE =
  /"devDependencies"|import \{|root:x:|at .+\.[jt]s:\d+|node_modules|\/work\/|\/home\//;

it.each([
  '/assets/../../package.json',
  '/assets/../package.json',
  '/assets/..%2f..%2fpackage.json',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/assets/%2e%2e%2f%2e%2e%2fpackage.json',
  '/assets/..%5c..%5cpackage.json',
  '/assets/....//....//package.json',
  '/assets/%252e%252e%252fpackage.json',
  '/assets//etc/passwd',
  '/assets/%2fetc%2fpasswd',
  '/assets/style.css%00.js',
  '/assets/style.css%00',
  '/assets/file:///etc/passwd',
  '/assets/%c0%ae%c0%ae/package.json',
  '/a/..%2f..%2fpackage.json',
  '/a/../../etc/passwd',
  '/a/%00',
  '/a/a%00.md',
  '/e/%2e%2e%2fentities.yaml',
  '/../../../../etc/passwd',
  '//etc/passwd',
  '/./package.json',
])('leads to no file: %s', async (target) => {
  const { status, head, body } = await get(target);
  expect(status).toBe(404);
  expect(head).toContain("default-src 'none'");
  expect(body).not.toMatch(INSIDE);
});

it.each([
  ['an invalid escape', '/a/%'],
  ['an escape of no character', '/a/%zz%ff%fe'],
  ['half a character', '/a/%E8%85'],
  ['half an emoji', '/search?q=%ED%A0%BD'],
  ['emoji', `/a/${encodeURIComponent('🐋🏳️‍🌈')}`],
  ['mixed scripts', `/search?q=${encodeURIComponent('tеncent腾讯テンセント텐센트')}`],
  ['text that turns round', `/search?q=${encodeURIComponent('\u202e腾讯\u2066')}`],
  ['markup', `/search?q=${encodeURIComponent('"><script>alert(1)</script><img onerror=x>')}`],
  ['markup in a path', `/a/${encodeURIComponent('<script>alert(1)</script>')}`],
  ['many parameters', `/?${'a=b&'.repeat(900)}`],
  ['the same parameter often', `/search?${'q=a&'.repeat(500)}lang=en&lang=zh-TW`],
  ['many slashes', '/'.repeat(4000)],
  ['many dots', `/a/${'../'.repeat(1500)}`],
  ['a prototype', '/e/__proto__'],
  ['a language that is none', '/?lang=%00&lang=../../x'],
  ['a whole address', 'http://127.0.0.1/a/a'],
  ['a whole address elsewhere', 'http://example.org/nowhere'],
  ['a semicolon', '/a/a;jsessionid=1'],
])('%s is an address like any other', async (_, target) => {
  const { status, body } = await get(target);
  expect([200, 404]).toContain(status);
  expect(body).toContain('<!doctype html>');
  expect(body).not.toMatch(
    /<script(?![^>]* src="\/assets\/)|<img(?! class="picture" src="\/pictures\/)/,
  );
  expect(body).not.toMatch(INSIDE);
});

it.each([
  ['a backslash', '/a\\..\\..\\package.json'],
  ['no slash', 'a/a'],
  ['another protocol', 'file:///etc/passwd'],
  ['a star', '*'],
  ['a blank', '/a /b'],
  ['what was not escaped', '/a/腾讯?p=騰讯'],
])('%s is no address: it is refused without a word', async (_, target) => {
  const { status, body } = await get(target);
  expect([400, 404]).toContain(status);
  expect(body).not.toMatch(INSIDE);
});

it.each(['TRACE', 'CONNECT', 'GARBAGE', 'get', 'GE T', ''])(
  'a method like %j gets nothing',
  async (method) => {
    const { status, body } = await get('/', method);
    expect([0, 400, 404, 405, 500]).toContain(status);
    expect(body).not.toMatch(INSIDE);
    expect(site.log.filter(({ level }) => level > 30)).toEqual([]);
  },
);

it('whatever the address is, it is answered, and no error is behind it', async () => {
  const path = fc.oneof(
    fc.webPath(),
    fc.stringMatching(/^\/(?:a|e|search|check|assets)[!-~]{0,60}$/),
    fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `/a/${encodeSafely(text)}`),
  );
  await fc.assert(
    fc.asyncProperty(path, async (target) => {
      const { status, body } = await get(target.startsWith('/') ? target : `/${target}`);
      expect([200, 400, 404]).toContain(status);
      expect(body).not.toMatch(INSIDE);
    }),
    { numRuns: 150 },
  );
  expect(site.log.filter(({ level }) => level > 30)).toEqual([]);
});

function encodeSafely(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
