import { afterEach, describe, expect, test } from 'vitest';
import { withRealBot } from './bot.ts';
import { drawn, isQuoted, PROPER, passageOf, quotesOf, sourceButtons } from './bot-words.ts';

const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

const on = withRealBot();
afterEach(() => expect(on.bench.rejected).toEqual([]));

const LOCALES = [
  ['zh-CN', { partner: ['腾讯 × 中国银行', '2017年6月'], coverage: '库内' }],
  ['zh-TW', { partner: ['騰訊 × 中國銀行', '2017年6月'], coverage: '庫內' }],
  ['en-US', { partner: ['Tencent × Bank of China', 'June 2017'], coverage: 'as of' }],
  ['en-GB', { partner: ['Tencent × Bank of China', 'June 2017'], coverage: 'as of' }],
  ['fr', { partner: ['腾讯 × 中国银行', '2017年6月'], coverage: '库内' }],
] as const;

describe.each(LOCALES)('a user whose Discord speaks %s', (locale, expected) => {
  const ana = () => on.bench.user(`ana-${locale}`, { locale });

  test('asks and gets quotes that stand in the library, for all to see', async () => {
    const seen = await ana().slash('ask', { question: '银行核心诉求' });
    expect(seen).toMatchObject({ ...PROPER, ephemeral: false, deferred: false });
    expect((seen.body?.flags ?? 0) & V2).toBe(V2);
    expect(seen.text).toContain(expected.coverage);
    const quotes = quotesOf(seen);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.filter((quote) => !isQuoted(quote, on.library))).toEqual([]);
  });

  test('looks a company up and gets its facts with their proof', async () => {
    const seen = await ana().slash('partner', { name: '腾讯' });
    expect(seen).toMatchObject({ ...PROPER, ephemeral: false });
    for (const words of expected.partner) expect(seen.text).toContain(words);
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
        expect(drawn(opened)).toContain(article.title);
        for (const { text } of article.passages.filter(
          ({ ordinal }) => Math.abs(ordinal - passage.ordinal) === 1,
        )) {
          expect(drawn(opened)).toContain(text.slice(0, 100));
        }
      }
    },
  );
});

test('/help names every command', async () => {
  const seen = await on.bench.user('ana').slash('help');
  expect(seen).toMatchObject(PROPER);
  for (const { name } of on.bench.commands()) expect(seen.text).toContain(name);
});

test('it answers in direct messages too', async () => {
  const ana = on.bench.user('ana', { context: 'botDm' });
  const seen = await ana.slash('ask', { question: '银行核心诉求' });
  expect(seen).toMatchObject(PROPER);
  const [button = ''] = sourceButtons(seen);
  expect(await ana.click(seen, button)).toMatchObject({ ...PROPER, ephemeral: true });
});
