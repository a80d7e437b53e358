import { afterEach, describe, expect, test } from 'vitest';
import { withRealBot } from './bot.ts';
import { buttonsOf, drawn, isQuoted, PROPER, quotesOf, sourceButtons } from './bot-words.ts';
import { PLACES } from './places.ts';

const on = withRealBot();
afterEach(() => expect(on.bench.rejected).toEqual([]));

const MESSAGE = `**整理一下**：百度和农行将组建联合实验室。
- 腾讯与工行2010年就开始合作了
- 小米也和农行合作 https://example.com
大家怎么看？`;

describe.each(PLACES)('找出处, %s', (place, options) => {
  const ana = () => on.bench.user(`ana ${place}`, options);

  test('shows for each statement what supports it, what differs, or that nothing does', async () => {
    const seen = await ana().contextMenu('找出处', await ana().post(MESSAGE));
    expect(seen).toMatchObject({ ...PROPER, ephemeral: true });
    const text = drawn(seen);
    expect(text).toContain('“整理一下：百度和农行将组建联合实验室。”\n✅ 文库有据');
    expect(text).toContain('这里说“2010年”，文库说“2004年”');
    expect(text).toContain('“小米也和农行合作”\n文库未提及');
    expect(text).toContain('另有 1 句不是陈述');
    const quotes = quotesOf(seen);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.filter((quote) => !isQuoted(quote, on.library))).toEqual([]);
  });

  test('opens its sources, and can be shown to all', async () => {
    const seen = await ana().contextMenu('找出处', await ana().post(MESSAGE));
    for (const button of sourceButtons(seen)) {
      expect(await ana().click(seen, button)).toMatchObject({ ...PROPER, ephemeral: true });
    }
    expect(buttonsOf(seen)).toContain('v1:share');
    const shared = await ana().click(seen, '公开');
    expect(shared).toMatchObject({ ...PROPER, ephemeral: false });
    expect(drawn(shared)).toContain('这里说“2010年”，文库说“2004年”');
    expect(shared.message?.mentions).toEqual([]);
  });

  test('a message without a statement is told so', async () => {
    const seen = await ana().contextMenu('找出处', await ana().post('早上好！'));
    expect(seen).toMatchObject({ ...PROPER, ephemeral: true });
    expect(seen.text).toContain('没有可核对的陈述');
  });
});

test.each([
  ['zh-TW', '「小米也和農行合作」\n文庫未提及'],
  ['en-US', '“小米也和農行合作”\nNot mentioned'],
] as const)('in %s', async (locale, expected) => {
  const ana = on.bench.user(`ana-${locale}`, { locale });
  const seen = await ana.contextMenu('找出处', await ana.post('小米也和農行合作'));
  expect(drawn(seen)).toContain(expected);
});
