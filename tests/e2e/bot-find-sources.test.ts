import { afterEach, describe, expect, test } from 'vitest';
import { withRealBot } from './bot.ts';
import { buttonsOf, drawn, isQuoted, PROPER, quotesOf, sourceButtons } from './bot-words.ts';
import { PLACES } from './places.ts';

const on = withRealBot();
afterEach(() => expect(on.bench.rejected).toEqual([]));

const MESSAGE = `**腾讯和中行**的合作则聚焦于云计算、大数据、区块链等方面。
- 工行与腾讯的合作早在2010年就进行过
- 先把排骨焯水，再用小火炖一个半小时 https://example.com
大家怎么看？`;

describe.each(PLACES)('找出处, %s', (place, options) => {
  const ana = () => on.bench.user(`ana ${place}`, options);

  test('sums up, and shows for each sentence where it stands, what differs, or that nothing is close', async () => {
    const seen = await ana().contextMenu('找出处', await ana().post(MESSAGE));
    expect(seen).toMatchObject({ ...PROPER, ephemeral: true });
    const text = drawn(seen);
    expect(text.split('\n')[0]).toBe('### 3 句：逐字 1、相近 1、没有找到 1');
    expect(text).toContain(
      '“腾讯和中行的合作则聚焦于云计算、大数据、区块链等方面。”\n逐字：原文就是这样写的',
    );
    expect(text).toContain(
      '“工行与腾讯的合作早在2010年就进行过”\n相近：以下原文最接近\n日期：这里“2010年”，原文“2004年”',
    );
    expect(text).toContain('“先把排骨焯水，再用小火炖一个半小时”\n没有找到相近的原文');
    expect(text).toContain('另有 1 句是问句或太短，未查。');
    const quotes = quotesOf(seen);
    expect(quotes.length).toBeGreaterThanOrEqual(2);
    expect(quotes.filter((quote) => !isQuoted(quote, on.library))).toEqual([]);
  });

  test('opens its sources, and can be shown to all', async () => {
    const seen = await ana().contextMenu('找出处', await ana().post(MESSAGE));
    expect(sourceButtons(seen).length).toBeGreaterThan(0);
    for (const button of sourceButtons(seen)) {
      expect(await ana().click(seen, button)).toMatchObject({ ...PROPER, ephemeral: true });
    }
    expect(buttonsOf(seen)).toContain('v1:share');
    const shared = await ana().click(seen, '公开');
    expect(shared).toMatchObject({ ...PROPER, ephemeral: false });
    expect(drawn(shared)).toContain('日期：这里“2010年”，原文“2004年”');
    expect(shared.message?.mentions).toEqual([]);
  });

  test('tells so where a message has no sentence to look for', async () => {
    const seen = await ana().contextMenu('找出处', await ana().post('早上好！'));
    expect(seen).toMatchObject({ ...PROPER, ephemeral: true });
    expect(seen.text).toContain('没有可查找的句子');
  });

  test('shows nothing to a message about something else', async () => {
    const message = await ana().post('女排昨天以三比一战胜了塞尔维亚队。');
    const seen = await ana().contextMenu('找出处', message);
    expect(drawn(seen)).toContain('1 句：没有找到 1');
    expect([quotesOf(seen), sourceButtons(seen)]).toEqual([[], []]);
  });
});

test('looks for the first eight sentences, and counts the rest', async () => {
  const ana = on.bench.user('ana');
  const lines = Array.from({ length: 10 }, (_, n) => `工行与腾讯的合作早在${2000 + n}年就进行过`);
  const seen = await ana.contextMenu('找出处', await ana.post(lines.join('\n')));
  expect(seen).toMatchObject({ ...PROPER, ephemeral: true });
  expect(drawn(seen)).toContain('8 句：相近 8');
  expect(drawn(seen)).toContain('只查找前 8 句，另有 2 句未查。');
});

test.each([
  ['zh-TW', '1 句：逐字 1', '逐字：原文就是這樣寫的'],
  ['en-US', '1 sentence: 1 word for word', 'Word for word in the source'],
] as const)('in %s', async (locale, sum, verdict) => {
  const ana = on.bench.user(`ana-${locale}`, { locale });
  const message = '騰訊和中行的合作則聚焦於雲計算、大數據、區塊鏈等方面';
  const seen = await ana.contextMenu('找出处', await ana.post(message));
  expect(drawn(seen)).toContain(sum);
  expect(drawn(seen)).toContain(verdict);
  expect(quotesOf(seen).filter((quote) => !isQuoted(quote, on.library))).toEqual([]);
});
