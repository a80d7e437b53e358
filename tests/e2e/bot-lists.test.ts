import { afterEach, describe, expect, test } from 'vitest';
import type { Fact } from '../../src/facts/kinds.ts';
import { libraryOfOneCompany } from '../support/big-libraries.ts';
import type { Seen } from './bench/seen.ts';
import { withRealBot } from './bot.ts';
import { buttonsOf, drawn, PROPER, quotesOf } from './bot-words.ts';
import { PLACES } from './places.ts';

const library = libraryOfOneCompany(520);
const on = withRealBot({ library });
afterEach(() => expect(on.bench.rejected).toEqual([]));

const isOf2018 = ({ when }: Fact) => when?.from?.startsWith('2018') ?? false;
const isPartnership = ({ kind }: Fact) => kind === 'partnership';

describe.each(PLACES)('%s, among 520 facts of one company', (_, place) => {
  const ana = () => on.bench.user('ana', { ...place, locale: 'zh-CN' });

  /** Turns on to the last page by the buttons of one message. */
  async function readAll(seen: Seen): Promise<string[]> {
    const quotes = quotesOf(seen);
    for (let page = 2; ; page++) {
      const [next] = buttonsOf(seen, '下一页');
      if (next === undefined) return quotes;
      expect(next.length).toBeLessThanOrEqual(100);
      await ana().click(seen, next);
      expect(drawn(seen)).toContain(`${page}/`);
      quotes.push(...quotesOf(seen));
    }
  }

  test.each([
    ['partner', { name: '腾讯', kind: '合作' }, '仅：合作', isPartnership],
    ['timeline', { kind: '合作', year: '2018' }, '仅：合作 · 2018年', isPartnership],
    ['partner', { name: '腾讯', year: '2018' }, '仅：2018年', () => true],
  ] as const)('/%s %j: every fact that the filter leaves, page by page', async (...row) => {
    const [command, options, said, isKept] = row;
    const seen = await ana().slash(command, { ...options, hide: true });
    expect(seen).toMatchObject({ ...PROPER, ephemeral: true });
    expect(drawn(seen)).toContain(said);
    const expected = library.facts.filter(
      (fact) => isKept(fact) && (!('year' in options) || isOf2018(fact)),
    );
    expect(drawn(seen)).toContain(` · ${expected.length} 条`);
    const quotes = await readAll(seen);
    expect(drawn(seen)).toContain(said);
    expect(quotes.toSorted()).toEqual(expected.map((fact) => fact.quotes[0]?.quote).toSorted());
    const [before = ''] = buttonsOf(seen, '上一页');
    await ana().click(seen, before);
    expect(drawn(seen)).toContain(said);
  });

  test('a filter is chosen from what the name has, and dropped by a button', async () => {
    const { choices } = await ana().autocomplete('partner', { name: '腾讯', year: '201' }, 'year');
    expect(choices?.map(({ value }) => value)).toEqual(
      Array.from({ length: 10 }, (_, n) => `${2019 - n}`),
    );
    const kinds = await ana().autocomplete('timeline', { kind: '合' }, 'kind');
    const count = library.facts.filter(isPartnership).length;
    expect(kinds.choices).toEqual([{ name: `合作（${count} 条）`, value: '合作' }]);
    const ask = () => ana().slash('partner', { name: '腾讯', kind: '合作', year: '1999' });
    const seen = await ask();
    expect(seen).toMatchObject({ ...PROPER, ephemeral: true });
    expect(drawn(seen)).toContain('没有符合筛选的事实；不加筛选有 520 条。');
    const [kept = ''] = buttonsOf(seen, '仅：合作');
    expect(drawn(await ana().click(seen, kept))).toContain(` · ${count} 条`);
    const again = await ask();
    const [dropped = ''] = buttonsOf(again, '不加筛选');
    expect(drawn(await ana().click(again, dropped))).toContain('1/104 · ');
  });
});
