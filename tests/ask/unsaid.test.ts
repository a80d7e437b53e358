import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { fold } from '../../src/text/normalize.ts';
import { writeDigits } from '../../src/text/numerals.ts';
import { keysOf, valuesOf } from '../answer/read-answer.ts';
import { loadShipped } from '../golden/shipped.ts';

const { library, questions } = loadShipped();
const answers = questions.map(({ ask }) => ({ ask, answer: answerQuestion(ask, library) }));
const asFolded = (text: string) => writeDigits(fold(text));
/** What may leave something unsaid. */
const PARTIAL = ['nearest', 'no-answer', 'not-mentioned'];

describe('what an answer says it has not found', () => {
  it('is nothing where it answers', () => {
    const full = answers.filter(({ answer }) => !PARTIAL.includes(answer.kind));
    expect(full.length).toBeGreaterThan(100);
    for (const { ask, answer } of full) {
      expect(answer.unsaid ?? [], ask).toEqual([]);
      expect(keysOf(answer), ask).not.toContain('answer.unsaid');
    }
  });

  it('is each thing once', () => {
    for (const { ask, answer } of answers) {
      const words = answer.unsaid ?? [];
      expect(words, ask).toEqual([...new Set(words)]);
      for (const each of words) expect(each.trim(), ask).not.toBe('');
    }
  });

  it('is shown word for word in what it says', () => {
    const said = answers.filter(({ answer }) => keysOf(answer).includes('answer.unsaid'));
    expect(said.length).toBeGreaterThan(50);
    for (const { ask, answer } of said) {
      const values = valuesOf(answer, 'answer.unsaid');
      expect(values, ask).toEqual({ words: { asked: answer.unsaid } });
    }
  });
});

describe('the words that are not found are words of the question', () => {
  it.each([
    '腾讯和中行合作的吉祥物叫什么',
    '騰訊與農行的合作',
    'Does Tencent have a mascot with Bank of China?',
    '2031年京东金融和光大银行的合作',
    '水獭和海狸谁更会游泳',
    '京东金融联名卡的年费和颜色',
    '招商銀行有幾個網點',
  ])('%s', (asked) => {
    const { unsaid = [] } = answerQuestion(asked, library);
    expect(unsaid.length).toBeGreaterThan(0);
    for (const word of unsaid) expect(asFolded(asked)).toContain(word);
  });
});

describe('what is asked for and not found is named', () => {
  it.each([
    ['another form of agreement', '百度和农行签署战略合作协议了吗', ['战略合作协议']],
    ['the date of another fact', '百度和农行什么时候组建联合实验室', ['什么时候']],
    ['another year', '2016年有哪些合作', ['2016年']],
    ['another year of a name', '李晓枫2016年说了什么', ['2016年']],
    ['another year of a pair', '百度和农行2019年合作了什么', ['2019年']],
    ['a month', '腾讯2017年9月和谁合作', ['2017年9月']],
  ])('%s: %s', (_, asked, expected) => {
    const answer = answerQuestion(asked, library);
    expect(answer.kind).toBe('nearest');
    expect(answer.unsaid).toEqual(expected);
    expect(valuesOf(answer, 'answer.unsaid')).toEqual({ words: { asked: expected } });
  });

  it.each([
    '京东金融和光大银行签署战略合作协议了吗',
    '百度和农行组建联合实验室了吗',
    '腾讯和工行什么时候推出黄金红包',
    '腾讯和中行什么时候合作云计算',
    '百度和农行2017年合作了什么',
    '百度和农行什么时候开始合作的',
  ])('and nothing else: %s', (asked) => {
    const answer = answerQuestion(asked, library);
    expect(answer.kind).toBe('fact');
    expect(answer.unsaid ?? []).toEqual([]);
  });
});

it('an attribute that a synonym of it answers is not among them', () => {
  const { unsaid } = answerQuestion('腾讯和中行合作的重点是什么', library);
  expect(unsaid).toEqual([]);
});
