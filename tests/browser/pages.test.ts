import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../support/knowledge.ts';
import { isPng } from '../support/real-painter.ts';
import { findViolations } from './accessibility.ts';
import { WINDOWS, withWebsite } from './website.ts';

const website = withWebsite();

const [article] = shippedLibrary().corpus.articles;
if (article === undefined) throw new RangeError('the library has no article');
const [before, passage] = [article.passages[3], article.passages[16]];
if (before === undefined || passage === undefined) throw new RangeError('the article is too short');

const message = '腾讯与中国银行在2017年6月合作。今天天气很好。';

const PAGES = {
  library: '/',
  article: `/a/${article.id}`,
  permalink: `/a/${article.id}?p=${passage.id}#p-${passage.id}`,
  entity: '/e/tencent',
  'sure answer': `/search?q=${encodeURIComponent('银行核心诉求')}`,
  facts: `/search?q=${encodeURIComponent('腾讯和哪些银行合作')}`,
  nothing: `/search?q=${encodeURIComponent('火星上有鲸鱼吗')}`,
  check: `/check?text=${encodeURIComponent(message)}`,
  playground: `/try?line=${encodeURIComponent('/partner 腾讯')}`,
  missing: '/a/no-such-article',
} as const;

/** Each window and each colour scheme, once. */
describe.each([
  ['phone', 'light'],
  ['desktop', 'dark'],
] as const)('on a %s in the %s', (device, colorScheme) => {
  const window = WINDOWS[device];

  it.each(Object.entries(PAGES))('%s: nothing is wrong with the page', async (name, path) => {
    const page = await website.open(path, { ...window, colorScheme });
    const { tab } = page;
    expect(await findViolations(tab)).toEqual([]);
    const width = await tab.evaluate('document.documentElement.scrollWidth');
    expect(width, 'it is as wide as the window').toBeLessThanOrEqual(window.viewport.width);
    // A browser reports a page that was not found, which is what this one is for.
    const errors = page.errors.filter((each) => name !== 'missing' || !each.includes('404'));
    expect(errors).toEqual([]);
    expect(page.elsewhere).toEqual([]);
    await page.close();
  });
});

describe('pictures', () => {
  it.each(['/', '/e/tencent'])('%s shows one, which is painted', async (path) => {
    const page = await website.open(path, WINDOWS.phone);
    const picture = page.tab.locator('img.picture').first();
    await picture.scrollIntoViewIfNeeded();
    const width = () => page.tab.evaluate('document.querySelector("img.picture").naturalWidth');
    await expect.poll(width, { timeout: 120_000 }).toBeGreaterThan(300);
    expect((await picture.getAttribute('alt'))?.length).toBeGreaterThan(5);
    await page.close();
  });

  it('the timeline has one too', async () => {
    const painted = await fetch(`${website.address}/pictures/timeline/tencent.png`);
    expect(painted.headers.get('content-type')).toBe('image/png');
    expect(isPng(new Uint8Array(await painted.arrayBuffer()))).toBe(true);
  });
});

describe('the reader', () => {
  it.each(Object.entries(WINDOWS))(
    'a permalink shows its passage, marked, on a %s',
    async (_, window) => {
      const page = await website.open(PAGES.permalink, window);
      const target = page.tab.locator(`[id="p-${passage.id}"]`);
      expect(await target.innerText()).toContain(passage.text.slice(0, 40));
      const box = await target.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeLessThan(window.viewport.height);
      const colourOf = (id: string) =>
        page.tab.evaluate(
          `getComputedStyle(document.getElementById(${JSON.stringify(`p-${id}`)}), "::before").backgroundColor`,
        );
      const [marked, plain] = [await colourOf(passage.id), await colourOf(before.id)];
      expect(marked).not.toBe(plain);
      await page.close();
    },
  );

  it('is read without scripts just as well', async () => {
    const page = await website.open(PAGES.permalink, {
      ...WINDOWS.phone,
      javaScriptEnabled: false,
    });
    const shown = await page.tab.locator('main').innerText();
    for (const { text } of article.passages) expect(shown).toContain(text.split('\n')[0]);
    await page.close();
  });

  it('an old permalink leads to the nearest passage, and says so', async () => {
    const gone = passage.id.replace(/[0-9a-f]{8}$/, 'deadbeef');
    const page = await website.open(`/a/${article.id}#p-${gone}`);
    await page.tab.waitForURL(/\?p=/);
    const box = await page.tab.locator(`[id="p-${passage.id}"]`).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(WINDOWS.desktop.viewport.height);
    expect(
      await page.tab.getByRole('note').or(page.tab.getByRole('status')).count(),
    ).toBeGreaterThan(0);
    await page.close();
  });

  it('the keyboard reaches the content first', async () => {
    const page = await website.open(PAGES.article);
    await page.tab.keyboard.press('Tab');
    expect(await page.tab.evaluate('document.activeElement.getAttribute("href")')).toBe('#content');
    await page.close();
  });
});
