import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';
import { ask, passagesOf, searchOver } from './search-over.ts';

function quoteOf(question: string, text: string, trail: readonly string[] = []): string {
  const [passage] = passagesOf([{ text, trail }]);
  if (passage === undefined) throw new RangeError('no passage');
  const { start, end } = searchOver([{ text, trail }]).quote(ask(question), passage);
  return text.slice(start, end);
}

const HISTORY =
  '双方签署了战略合作协议,涉及许多方面。银行在2017年6月22日宣布合作。客户对此很满意。';

it.each([
  ['银行何时宣布合作', '银行在2017年6月22日宣布合作。'],
  ['客户满意吗', '客户对此很满意。'],
  ['签署了什么协议', '双方签署了战略合作协议,涉及许多方面。'],
])('%s is answered by %s', (question, expected) => {
  expect(quoteOf(question, HISTORY)).toBe(expected);
});

it('the sentence with the date answers when, though another has the same words', () => {
  const text =
    '银行与企业合作的消息引人注目。银行与企业于6月22日合作的消息引人注目。其他银行没有动静。';
  expect(quoteOf('银行与企业何时合作', text)).toBe('银行与企业于6月22日合作的消息引人注目。');
});

it('what the heading says too tells sentences little apart', () => {
  const text = '腾讯银行产品多。优势在于社交。此外没有别的可说的事情。';
  expect(quoteOf('腾讯银行产品优势', text, ['腾讯银行产品'])).toBe('优势在于社交。');
});

it('a neighbour that holds nearly as much is quoted with the sentence', () => {
  const text = `网点转型。网点转型。${'别的事情不少,都写在这里。'.repeat(3)}`;
  expect(quoteOf('网点转型', text)).toBe('网点转型。网点转型。');
});

it('two sentences that are most of the passage are not quoted together', () => {
  expect(quoteOf('网点转型', '网点转型。网点转型。')).toBe('网点转型。');
});

it('of equal sentences the first answers', () => {
  const text = `网点转型甲。${'别的事情不少。'.repeat(2)}网点转型乙。`;
  expect(quoteOf('网点转型', text)).toBe('网点转型甲。');
});

it('a traditional text is quoted as it is written', () => {
  const text = '網點很多。騰訊與銀行簽署協議。別的不說。';
  expect(quoteOf('腾讯与银行签署协议', text)).toBe('騰訊與銀行簽署協議。');
});

it.each(['', ' ', '\n', '。', '😀', 'a', '没有句号'])(
  'of %j something within is quoted',
  (text) => {
    expect(text).toContain(quoteOf('银行', text));
    expect(text.trim()).toContain(quoteOf('', text).trim());
  },
);

it('for any text, whole sentences are quoted, and characters are never cut', () => {
  const piece = fc.oneof(
    fc.constantFrom('银行', '网点', '2017年', '。', '！”', ' ', '\n', '😀', '𠮷', 'e\u0301', '；'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const text = pieces.join('');
      const [passage] = passagesOf([{ text }]);
      if (passage === undefined) return;
      const { start, end } = ANY.quote(ask('银行网点何时😀'), passage);
      const sentences = splitSentences(text);
      if (sentences.length === 0) {
        expect([start, end]).toEqual([0, text.length]);
        return;
      }
      expect(sentences.map((sentence) => sentence.start)).toContain(start);
      expect(sentences.map((sentence) => sentence.end)).toContain(end);
      expect(end).toBeGreaterThan(start);
      expect(text.slice(start, end).isWellFormed()).toBe(true);
    }),
  );
});

const ANY = searchOver(['银行网点', '2017年']);
