import { afterEach, describe, expect, test } from 'vitest';
import { withRealBot } from './bot.ts';
import {
  buttonsOf,
  drawn,
  isQuoted,
  PROPER,
  passageOf,
  quotesOf,
  sourceButtons,
} from './bot-words.ts';

const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

const on = withRealBot();
afterEach(() => expect(on.bench.rejected).toEqual([]));

const CHINESE = {
  partner: ['腾讯：中国银行（2017年6月）', '中国银行° · ', '云计算', ' · 3 条 · ', '° 人工确认'],
  title: '2017年四大互联网巨头与四大银行合作一览',
  nearest: '最接近的原文：',
};
const ENGLISH = {
  partner: [
    ...['Tencent: Bank of China (June 2017)', 'cloud computing (云计算)'],
    ...['3 facts', '° confirmed by a person'],
  ],
  title: '2017年四大互联网巨头与四大银行合作一览',
  nearest: 'The closest passages:',
};

const LOCALES = [
  ['zh-CN', CHINESE],
  [
    'zh-TW',
    {
      partner: ['騰訊：中國銀行（2017年6月）', '2017年6月', '雲端運算', ' · 3 條 · ', '° 人工確認'],
      title: '2017年四大互聯網巨頭與四大銀行合作一覽',
      nearest: '最接近的原文：',
    },
  ],
  ['en-US', ENGLISH],
  ['en-GB', ENGLISH],
  ['fr', CHINESE],
] as const;

describe.each(LOCALES)('a user whose Discord speaks %s', (locale, expected) => {
  const ana = () => on.bench.user(`ana-${locale}`, { locale });

  test('asks and gets quotes that stand in the library, for all to see', async () => {
    const seen = await ana().slash('ask', { question: '银行核心诉求' });
    expect(seen).toMatchObject({ ...PROPER, ephemeral: false, deferred: false });
    expect((seen.body?.flags ?? 0) & V2).toBe(V2);
    expect(drawn(seen)).toContain(expected.title);
    const quotes = quotesOf(seen);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.filter((quote) => !isQuoted(quote, on.library))).toEqual([]);
  });

  test('is shown the closest passages where nothing answers, and further ones as weak', async () => {
    const seen = await ana().slash('ask', { question: '京东金融有多少员工' });
    expect(seen).toMatchObject({ ...PROPER, ephemeral: true });
    expect(seen.text).toContain(expected.nearest);
    const [more = ''] = buttonsOf(seen).filter((id) => id.startsWith('v1:near:'));
    const opened = await ana().click(seen, more);
    expect(opened).toMatchObject({ ...PROPER, ephemeral: true });
    for (const each of [seen, opened]) {
      const quotes = quotesOf(each).map((quote) => quote.replace(/^-# /, ''));
      expect(quotes.length).toBeGreaterThan(0);
      expect(quotes.filter((quote) => !isQuoted(quote, on.library))).toEqual([]);
      expect(each.text).not.toMatch(/^> .*\*\*/m);
    }
  });

  test('looks a company up and gets its facts with their proof', async () => {
    const seen = await ana().slash('partner', { name: '腾讯' });
    expect(seen).toMatchObject({ ...PROPER, ephemeral: false });
    for (const words of expected.partner) expect(drawn(seen)).toContain(words);
    expect(seen.text).toContain('> 腾讯和中行的合作则聚焦于云计算、大数据、区块链等方面');
    expect(quotesOf(seen).filter((quote) => !isQuoted(quote, on.library))).toEqual([]);
  });

  test.each([
    ['ask', { question: '银行核心诉求' }],
    ['partner', { name: '腾讯' }],
  ])(
    'opens every source of /%s: the passage whole, between its neighbours',
    async (name, given) => {
      const seen = await ana().slash(name, given);
      const buttons = sourceButtons(seen);
      expect(buttons.length).toBeGreaterThan(0);
      for (const button of buttons) {
        const opened = await ana().click(seen, button);
        expect(opened).toMatchObject({ ...PROPER, ephemeral: true, updated: false });
        expect(opened.body?.flags).toBe(V2 | EPHEMERAL);
        const { article, passage, match } = passageOf(button, on.library);
        expect(match).toBe('exact');
        expect(drawn(opened)).toContain(`> ${passage.text}\n`);
        expect(drawn(opened)).toContain(expected.title);
        for (const { text } of article.passages.filter(
          ({ ordinal }) => Math.abs(ordinal - passage.ordinal) === 1,
        )) {
          expect(drawn(opened)).toContain(text.slice(0, 15));
        }
      }
    },
  );
});

test('/help links to every command', async () => {
  const seen = await on.bench.user('ana').slash('help');
  expect(seen).toMatchObject({ ...PROPER, ephemeral: true });
  for (const { type, name, id } of on.bench.commands()) {
    expect(seen.text).toContain(type === 1 ? `</${name}:${id}>` : name);
  }
});

test('it answers in direct messages too', async () => {
  const ana = on.bench.user('ana', { context: 'botDm' });
  const seen = await ana.slash('ask', { question: '银行核心诉求' });
  expect(seen).toMatchObject(PROPER);
  const [button = ''] = sourceButtons(seen);
  expect(await ana.click(seen, button)).toMatchObject({ ...PROPER, ephemeral: true });
});
