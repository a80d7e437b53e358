import { afterEach, describe, expect, test } from 'vitest';
import { withRealBot } from './bot.ts';
import { buttonsOf, drawn, PROPER, sourceButtons } from './bot-words.ts';
import { PLACES } from './places.ts';

const on = withRealBot();
afterEach(() => expect(on.bench.rejected).toEqual([]));

describe.each(PLACES)('%s', (_, place) => {
  const ana = () => on.bench.user('ana', { ...place, locale: 'zh-CN' });

  test('a name typed in initials is suggested, chosen, and compared', async () => {
    const { choices } = await ana().autocomplete('compare', { a: 'gsyh' }, 'a');
    expect(choices).toEqual([{ name: '中国工商银行', value: '中国工商银行' }]);
    const others = await ana().autocomplete('compare', { a: '中国工商银行', b: 'zgyh' }, 'b');
    expect(others.choices?.[0]?.value).toBe('中国银行');
    const seen = await ana().slash('compare', { a: '中国工商银行', b: '中国银行' });
    expect(seen).toMatchObject({ ...PROPER, ephemeral: false });
    expect(drawn(seen)).toContain('中国银行　　　—');
    const opened = await ana().click(seen, sourceButtons(seen)[0] ?? '');
    expect(drawn(opened)).toContain('以这一段为据的事实');
  });

  test('one name too few: a button compares with the next best', async () => {
    const seen = await ana().slash('compare', { a: '腾讯', b: '鹅厂' });
    const [first = ''] = buttonsOf(seen, '腾讯 · ');
    const compared = await ana().click(seen, first);
    expect(seen.ephemeral).toBe(true);
    expect(compared).toMatchObject({ ...PROPER, updated: true });
    expect(drawn(compared)).toContain('腾讯、京东金融：都与中国工商银行合作');
  });

  test('a timeline of everything has pages, each under its headings', async () => {
    const dates = on.library.facts.map(({ when }) => when?.from ?? when?.to);
    const undated = dates.filter((date) => date === undefined).length;
    const of2017 = dates.filter((date) => date?.startsWith('2017')).length;
    const seen = await ana().slash('timeline', { hide: true });
    const pages = [drawn(seen)];
    for (;;) {
      const [next] = buttonsOf(seen, '下一页');
      if (next === undefined) break;
      await ana().click(seen, next);
      pages.push(drawn(seen));
    }
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('时间线：2004年至2017年');
    expect(pages[0]).toContain(`2017年（${of2017} 条）`);
    expect(pages[0]).toContain(`1/${pages.length} · `);
    expect(pages[0]).not.toContain('未注明日期');
    expect(pages.at(-1)).toContain(`未注明日期（${undated} 条）`);
    expect(pages.at(-1)).not.toContain('### 2017年（');
  });

  test('words that stand in several passages lead to each of them', async () => {
    const seen = await ana().slash('source', { passage: '网点' });
    expect(drawn(seen)).toContain('有几段相符');
    for (const button of sourceButtons(seen)) {
      const opened = await ana().click(seen, button);
      expect(opened).toMatchObject({ ...PROPER, ephemeral: true });
      expect(drawn(opened)).toContain('网点');
    }
  });

  test('the library says when it was loaded, in the time of whoever reads it', async () => {
    const seen = await ana().slash('library', {});
    expect(seen).toMatchObject(PROPER);
    expect(seen.text).toMatch(/<t:\d+:f>/);
    expect(drawn(seen)).toContain('28 段');
  });
});
