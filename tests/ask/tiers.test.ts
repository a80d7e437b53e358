import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/answer/blocks.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { madeUpLibrary } from '../answer/made-up.ts';
import { choicesOf, keysOf, quotesOf } from '../answer/read-answer.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const library = shippedLibrary();
const ask = (text: string) => answerQuestion(text, library);

describe('what answers is quoted as an answer', () => {
  it.each([
    '京东金融把自己定位为什么？',
    '如果给银行的需求寻找三个词，是哪三个？',
    '盘活银行网点',
    '直銷銀行的呼聲為什麼逐漸隱沒？',
  ])('%s', (asked) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('passages');
    expect(answer.blocks[0]).toMatchObject({ kind: 'quote' });
    expect(keysOf(answer)).toEqual([]);
    expect(quotesOf(answer).length).toBeLessThanOrEqual(3);
    expect(quotesOf(answer).some(({ weak }) => weak)).toBe(false);
    expect(answer.unsaid ?? []).toEqual([]);
  });
});

describe('what only comes near is shown as no more than that', () => {
  it.each([
    ['腾讯的市值是多少？', '市值'],
    ['金融大脑的保修期', '保修'],
    ['直销银行的吉祥物', '吉祥'],
    ['银行网点的租金是多少', '租金'],
  ])('%s: %s is not found', (asked, unsaid) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('nearest');
    expect(keysOf(answer)).toEqual(['answer.unsure', 'answer.unsaid', 'answer.nearest']);
    expect(answer.unsaid?.join(' ')).toContain(unsaid);
    const quotes = quotesOf(answer);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.length).toBeLessThanOrEqual(2);
    expect(quotes.every(({ weak }) => weak)).toBe(true);
  });

  it('others that are as near are there for who wants more', () => {
    const answer = ask('互联网巨头和银行最好是当对手还是当朋友');
    const shown = citationsOf(answer.blocks).map(({ passage }) => passage);
    expect(answer.kind).toBe('nearest');
    expect(answer.further?.length).toBeGreaterThan(0);
    for (const { passage } of answer.further ?? []) expect(shown).not.toContain(passage);
  });
});

describe('nothing is shown to what is off the subject', () => {
  it.each([
    '今天北京的天气怎么样？',
    '红烧肉怎么做？',
    'How do I bake sourdough bread?',
    '猫咪老是吐毛怎么办',
    '有人推荐一下周末看的电影吗',
  ])('%s', (asked) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('no-answer');
    expect(citationsOf(answer.blocks)).toEqual([]);
    expect(answer.further ?? []).toEqual([]);
    expect(keysOf(answer)[0]).toBe('answer.none');
    expect(choicesOf(answer).length).toBeGreaterThan(0);
  });
});

describe('that the library does not mention something is said', () => {
  const known = madeUpLibrary();

  it.each(['水獭银行', '水獭银行的网点会消失吗', 'Otter Bank', '水獺銀行有多少員工'])(
    'of a known name that occurs nowhere: %s',
    (asked) => {
      const answer = answerQuestion(asked, known);
      expect(answer.kind).toBe('not-mentioned');
      expect(keysOf(answer)).toContain('name.not-mentioned');
      expect(citationsOf(answer.blocks)).toEqual([]);
    },
  );

  it.each([
    ['a name nobody knows', '火星银行'],
    ['words that occur nowhere', '独角兽的估值'],
    ['a name that occurs', '苍鹭科技的年费'],
    ['a pair without a fact', '苍鹭科技和盐海银行合作了什么'],
    ['another year', '2031年磷虾支付的灯塔'],
  ])('of nothing else, as of %s: %s', (_, asked) => {
    const answer = answerQuestion(asked, known);
    expect(answer.kind).not.toBe('not-mentioned');
    expect(keysOf(answer)).not.toContain('name.not-mentioned');
  });
});

it.each([
  ['', 'question.empty'],
  [' 　', 'question.empty'],
  ['？！', 'question.no-words'],
])('%j asks nothing', (asked, key) => {
  const answer = ask(asked);
  expect(answer.kind).toBe('empty');
  expect(keysOf(answer)[0]).toBe(key);
});
