import { afterEach, describe, expect, test } from 'vitest';
import { shelf, shelfId } from '../support/shelf.ts';
import type { Seen } from './bench/seen.ts';
import { withRealBot } from './bot.ts';
import { buttonsOf, drawn, PROPER } from './bot-words.ts';
import { PLACES } from './places.ts';

const COUNT = 60;
const on = withRealBot({ library: shelf(COUNT) });
afterEach(() => expect(on.bench.rejected).toEqual([]));

const idsOn = (seen: Seen) => drawn(seen).match(/shelf-\d{4}/gu) ?? [];
const newestFirst = Array.from({ length: COUNT }, (_, n) => shelfId(n + 1));

describe.each(PLACES.slice(0, 2))('%s', (_, place) => {
  const ana = () => on.bench.user('ana', { ...place, locale: 'zh-CN' });

  /** Presses a button as long as there is one. @returns the pages, that of `seen` first */
  async function turn(seen: Seen, label: string): Promise<Seen[]> {
    const pages = [seen];
    for (let page = seen; ; ) {
      const [button] = buttonsOf(page, label);
      if (button === undefined) return pages;
      page = await ana().click(page, button);
      expect(page).toMatchObject(PROPER);
      pages.push({ ...page });
    }
  }

  test.each([
    ['all articles', {}, newestFirst],
    ['what words find', { text: '航讯' }, newestFirst],
    [
      'a source in a year, by words and a date',
      { text: '潮汐日报', year: '2022年至2024年' },
      newestFirst.filter((_, n) => n < 36 && (n + 1) % 3 === 0),
    ],
    ['a topic', { topic: '渡轮' }, newestFirst.filter((_, n) => (n + 1) % 4 === 0)],
  ])('%s: the buttons lead through every article once, and back', async (_, options, expected) => {
    const pages = await turn(await ana().slash('library', { ...options }), '下一页');
    expect(pages.flatMap(idsOn)).toEqual(expected);
    if (pages.length > 1) {
      pages.forEach((page, n) => {
        const place = `${n + 1}/${pages.length} · ${expected.length} 篇`;
        expect(drawn(page)).toContain(place);
      });
    }
    const last = pages.at(-1) ?? expect.unreachable();
    const back = await turn(last, '上一页');
    expect(back.toReversed().flatMap(idsOn)).toEqual(expected);
  });

  test('every page of a search says what was looked for', async () => {
    const pages = await turn(await ana().slash('library', { text: '航訊' }), '下一页');
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(drawn(page)).toContain('中有：“航讯”');
  });

  test('what was typed is in no button', async () => {
    const seen = await ana().slash('library', { text: 'hangxun', hide: true });
    const next = await ana().click(seen, buttonsOf(seen, '下一页')[0] ?? '');
    for (const id of [...buttonsOf(seen), ...buttonsOf(next)]) expect(id).not.toContain('hang');
    expect(idsOn(next).length).toBeGreaterThan(0);
  });

  test('a topic half typed is suggested, chosen, and listed', async () => {
    const { choices } = await ana().autocomplete('library', { topic: 'dulun' }, 'topic');
    expect(choices?.map(({ value }) => value)).toEqual(['渡轮票务', '渡轮']);
    const seen = await ana().slash('library', { topic: choices?.[0]?.value ?? '' });
    expect(drawn(seen)).toContain('找到 15 篇文章');
  });

  test('what is not there was not found', async () => {
    const seen = await ana().slash('library', { text: '鲸鱼', year: '2021' });
    expect(seen).toMatchObject(PROPER);
    expect(drawn(seen)).toContain('没有找到这样的文章');
    expect(drawn(seen)).toContain('“鲸鱼”');
    expect(drawn(seen)).toContain('2021年');
  });
});
