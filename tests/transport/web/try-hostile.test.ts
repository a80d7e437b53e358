import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/commands/registry.ts';
import { button, container, many, row, select, text } from '../../e2e/bodies.ts';
import { anyCodePoint } from '../../support/any-code-point.ts';
import { contextOf } from '../../support/interactions.ts';
import { createLocalAnswerer } from '../../support/local-answerer.ts';
import { elementsOf, exchangesOf } from '../../support/playground.ts';
import { type Website, websites } from '../../support/website.ts';

const open = websites();
let site: Website;
beforeAll(async () => {
  site = await open({
    answerer: createLocalAnswerer(contextOf()),
    commands: COMMANDS,
    config: { playground: true },
  });
});

const get = (line: string) =>
  fetch(`${site.web.address}/try?${new URLSearchParams({ line, lang: 'en' })}`);
const post = (fields: Record<string, string>) =>
  fetch(`${site.web.address}/try?lang=en`, { method: 'POST', body: new URLSearchParams(fields) });

const ELEMENTS = new Set(
  `html head meta title link script body a header nav main h1 h2 h3 p div ul ol li form input label
  button code pre details summary article span time section select option svg path small strong em u
  s blockquote footer img`.split(/\s+/),
);
const ATTRIBUTES = new Set(
  `lang charset name content property rel href type src class id tabindex action method value
  placeholder maxlength autocomplete autocapitalize spellcheck enterkeyhint for role hidden required
  formnovalidate selected start datetime alt aria-label aria-hidden aria-current data-outcome
  data-accent data-suggested data-failed data-copy data-copied width height viewbox viewBox fill
  fill-rule d stroke stroke-width stroke-linecap`.split(/\s+/),
);

/** Only elements and attributes of the page's own, and nothing that leads to a script. */
function expectOwnMarkup(markup: string): void {
  for (const { name, attributes } of elementsOf(markup)) {
    expect(ELEMENTS).toContain(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      expect(ATTRIBUTES).toContain(attribute);
      if (attribute === 'href' || attribute === 'src' || attribute === 'action') {
        expect(value).toMatch(/^(?:\/|#|https?:\/\/|discord:\/\/)/i);
      }
    }
    if (name === 'script') expect(attributes['src']).toBe('/assets/try.js');
    if (name === 'form') expect(attributes['action']).toMatch(/^\/try/);
  }
}

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const MARKUP = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onfocus='x",
  '</pre></details><style>*{}</style>',
  '[x](javascript:alert(1))',
  '[x](https://a.example/"onclick="x)',
  '<https://a.example/"x>',
  '&lt;b&gt;',
  '```\n',
  '**',
  '||',
  '> ',
  '-# ',
  '</form>',
  '{{x}}',
);
const hostile = fc
  .array(fc.oneof(MARKUP, anyCodePoint, fc.constantFrom('腾讯', '合作', ' ', '\n')), {
    maxLength: 20,
  })
  .map((parts) => parts.join(''));
const command = fc.constantFrom(
  '',
  '/',
  '/ask ',
  '/partner ',
  '/compare ',
  '/source ',
  '/timeline ',
  '/找出处 ',
  '/nosuch ',
);

describe('whatever is typed', () => {
  it('becomes text, in the page and in its JSON', async () => {
    await fc.assert(
      fc.asyncProperty(command, hostile, async (name, words) => {
        const response = await get(`${name}${words}`);
        expect(response.status).toBe(200);
        expectOwnMarkup(await response.text());
      }),
      { numRuns: 40 },
    );
  });

  it('gets suggestions or none, as JSON', async () => {
    await fc.assert(
      fc.asyncProperty(command, hostile, async (name, words) => {
        const query = new URLSearchParams({ line: `${name}${words}` });
        const response = await fetch(`${site.web.address}/try/choices?${query}`);
        expect(response.status).toBe(200);
        expect(response.headers.get('content-type')).toMatch(/^application\/json/);
        expect(await response.json()).toHaveProperty('choices');
      }),
      { numRuns: 40 },
    );
  });

  it('is cut where nobody would type on', async () => {
    expect((await get(`/ask ${'腾'.repeat(850)}`)).status).toBe(200);
    expect((await get('腾'.repeat(1000))).status).toBe(414);
  });
});

describe('whatever message comes back', () => {
  const words = (content: string) => ({ components: [container(text(content))] });

  it('is drawn as text', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (content, label) => {
        const controls = [
          row(button({ label: label.slice(0, 80), custom_id: label.slice(0, 100) })),
        ];
        const message = JSON.stringify({ components: [container(text(content), ...controls)] });
        const response = await post({ message, custom_id: label });
        expect(response.status).toBe(200);
        expectOwnMarkup(await response.text());
      }),
      { numRuns: 40 },
    );
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['no JSON', '{'],
    ['no message', '[]'],
    ['null', 'null'],
    ['a number', '1e999'],
    ['components that are none', '{"components": "x"}'],
    ['a component of no kind', '{"components": [{"type": 99}]}'],
    ['a container of nothing', '{"components": [{"type": 17}]}'],
    ['nested containers', JSON.stringify({ components: [container(container(text()))] })],
    ['deep nesting', `${'['.repeat(9000)}${']'.repeat(9000)}`],
    [
      'a prototype',
      '{"__proto__": {"components": []}, "components": [{"type": 10, "content": "x"}]}',
    ],
    ['a long text', JSON.stringify(words('腾'.repeat(5000)))],
    [
      'long texts',
      JSON.stringify({ components: [text('腾'.repeat(2500)), text('腾'.repeat(2500))] }),
    ],
    ['too many components', JSON.stringify({ components: many(50, () => text()) })],
    [
      'a long menu',
      JSON.stringify({
        components: [row(select({ options: many(30, (n) => ({ label: 'l', value: `${n}` })) }))],
      }),
    ],
    [
      'a colour that is none',
      '{"components": [{"type": 17, "accent_color": "red;}", "components": []}]}',
    ],
    ['flags that are none', '{"flags": -1, "components": []}'],
    [
      'a menu of users',
      '{"components": [{"type": 1, "components": [{"type": 5, "custom_id": "u"}]}]}',
    ],
    [
      'an address that is none',
      JSON.stringify({
        components: [row({ type: 2, style: 5, label: 'x', url: 'javascript:alert(1)' })],
      }),
    ],
  ])('%s is no trouble, and gets a friendly sentence', async (_, message) => {
    for (const custom_id of [
      'v1:share',
      'v1:delete',
      'v1:open',
      'v1:page:ask::0',
      'v9:x',
      '',
      '__proto__',
    ]) {
      const response = await post({ message, custom_id });
      expect(response.status).toBe(200);
      const markup = await response.text();
      expectOwnMarkup(markup);
      const last = exchangesOf(markup).at(-1);
      expect(last?.json[1]).toMatchObject({ type: expect.any(Number) });
    }
  });

  it.each(['**a *b ', '||', '> ', '[a](', '`', '- ', '~~__'])(
    'full of %j is drawn in useful time',
    async (signs) => {
      const filled = signs.repeat(Math.floor(3900 / signs.length));
      const message = JSON.stringify({ components: [text(filled)] });
      expect((await post({ message, custom_id: 'v1:share' })).status).toBe(200);
    },
  );
});

describe('whatever request comes', () => {
  it.each<[string, RequestInit, number]>([
    ['JSON', { body: '{}', headers: { 'Content-Type': 'application/json' } }, 415],
    ['parts', { body: new FormData() }, 415],
    ['no type', { body: new Uint8Array([1, 2]) }, 415],
    ['an empty form', { body: new URLSearchParams() }, 200],
    ['half characters', { body: 'message=%ED%A0%BD&custom_id=%FF', headers: FORM }, 200],
    ['a large form', { body: new URLSearchParams({ message: 'x'.repeat(400_000) }) }, 413],
    ['many fields', { body: 'a=b&'.repeat(20_000), headers: FORM }, 200],
  ])('%s', async (_, init, status) => {
    const response = await fetch(`${site.web.address}/try`, { method: 'POST', ...init });
    expect(response.status).toBe(status);
  });
});
