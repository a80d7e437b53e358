import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { fold } from '../../src/text/normalize.ts';
import { writeDigits } from '../../src/text/numerals.ts';
import { loadShipped } from '../golden/shipped.ts';
import { keysOf, valuesOf } from './read-answer.ts';

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

it('an attribute that a synonym of it answers is not among them', () => {
  const { unsaid } = answerQuestion('腾讯和中行合作的重点是什么', library);
  expect(unsaid).toEqual([]);
});
