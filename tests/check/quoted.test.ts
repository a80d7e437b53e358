import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { comparedSentencesOf, type Verdict } from '../../src/answer/verdict.ts';
import { checkClaim } from '../../src/check/check-claim.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const library = shippedLibrary();
/** Every sentence of the article that asks nothing, with its place. */
const sentences = library.corpus.passages.flatMap(({ text, ordinal }) =>
  splitSentences(text)
    .map(({ start, end }) => ({ text: text.slice(start, end), ordinal }))
    .filter((sentence) => !/[?？]$/u.test(sentence.text) && lettersIn(sentence.text) >= 8),
);

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Where it is said to stand: the ordinal of the passage, and the words that are cited. */
function placesOf(verdict: Verdict) {
  return comparedSentencesOf(verdict).map(({ citation: { passage, quote } }) => [
    passage.ordinal,
    quote,
  ]);
}

describe('every sentence of the article is quoted', () => {
  const toTraditional = Converter({ from: 'cn', to: 't' });
  const toHongKong = Converter({ from: 'cn', to: 'hk' });
  const isSpeechBehindQuote = (text: string) => /[。！？]["”]./u.test(text);

  const WAYS: readonly (readonly [string, (text: string) => string])[] = [
    ['in traditional characters', toTraditional],
    ['in those of Hong Kong', toHongKong],
    [
      'in full width',
      // A keyboard writes ” rather than ＂.
      (text) => text.replace(/[!#-~]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    ],
    ['in capitals', (text) => text.toUpperCase()],
    ['with marks of Chinese', (text) => text.replace(/,/gu, '，').replace(/--/gu, '——')],
    ['with other marks between clauses', (text) => text.replace(/,/gu, '；')],
    ['without marks between clauses', (text) => text.replace(/,|;|--/gu, '')],
    ['with other quotes', (text) => text.replace(/"([^"]*)"/gu, '「$1」')],
    ['in brackets', (text) => `（${text}）`],
    ['with another end', (text) => text.replace(/。$/u, '！')],
    [
      'with blanks between characters',
      (text) => text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' '),
    ],
  ];

  function expectQuoted(written: string, { text, ordinal }: (typeof sentences)[number]): void {
    const verdict = checkClaim(written, library);
    expect(verdict.kind, written).toBe('quoted');
    expect(placesOf(verdict), written).toEqual([[ordinal, text]]);
    expect(comparedSentencesOf(verdict).flatMap(({ differences }) => differences)).toEqual([]);
  }

  it('as it stands', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(40);
    for (const sentence of sentences) expectQuoted(sentence.text, sentence);
  });

  it.each(WAYS)('%s', (_, write) => {
    const changed = sentences.filter(({ text }) => write(text) !== text);
    expect(changed.length).toBeGreaterThan(0);
    for (const sentence of changed) expectQuoted(write(sentence.text), sentence);
  });

  it('without its quotes, where who said it stands not behind them', () => {
    const others = sentences.filter(({ text }) => text.includes('"') && !isSpeechBehindQuote(text));
    expect(others.length).toBeGreaterThan(0);
    const bare = others.map(({ text }) => text.replaceAll('"', ''));
    expect(bare.filter((text) => checkClaim(text, library).kind !== 'quoted')).toEqual([]);
  });
});

describe('whole clauses are quoted in other words for the same names and numbers', () => {
  it.each([
    [
      'a counted name',
      '密集而备受瞩目的几次战略合作事件中，4大互联网巨头似乎切割了中、农、工、建四大行',
      2,
    ],
    [
      'a name of a group',
      '密集而备受瞩目的几次战略合作事件中，BATJ似乎切割了中、农、工、建四大银行',
      2,
    ],
    ['a year', '百度也在二〇一五年启动了和工行的全面合作', 3],
    ['names', 'Baidu也在2015年启动了和中国工商银行的全面合作', 3],
    ['names among friends', '鹅厂和中国银行的合作则聚焦于云计算、大数据、区块链等方面', 20],
    [
      'a vague numeral',
      '典型的案例是，过去一年，京东金融与合作的银行发行了四百多万张联名卡，京东金融将其标准产品' +
        '植入到了银行的客户场景中去了',
      26,
    ],
    [
      'a share',
      '二是对新的服务群体的覆盖，其典型的需求在于服务好占比百分之八十的小微、普通用户',
      6,
    ],
  ])('%s: %s', (_, claim, ordinal) => {
    const verdict = checkClaim(claim, library);
    expect(verdict.kind).toBe('quoted');
    expect(placesOf(verdict)).toEqual([[ordinal, expect.any(String)]]);
  });

  it.each([
    ['民生', '民生银行'],
    ['光大', '光大银行'],
    ['中信', 'CITIC Bank'],
    ['京东的', '京东金融的'],
    ['国有大行', '四大行'],
  ])('but %s is not %s', (written, said) => {
    const sentence = sentences.find(({ text }) => text.includes('覆盖面则广得多'))?.text ?? '';
    expect(sentence).toContain(written);
    const verdict = checkClaim(sentence.replace(written, said), library);
    expect(verdict.kind).toBe('near');
    expect(placesOf(verdict)).toEqual([[17, sentence]]);
  });
});
