import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segment } from '../../src/text/segment.ts';
import { anyCodePoint } from '../support/any-code-point.ts';

const wordsOf = (text: string) => segment(text).map(({ start, end }) => text.slice(start, end));

// Some scripts have marks that count as words (U+AADE), so only the marks of the library's own are told.
it('words come in order, without overlap, and none is a mark or a blank', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCodePoint, maxLength: 80 }), (text) => {
      let last = 0;
      for (const { start, end } of segment(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).not.toMatch(/^[\s,.;:!?，。；：！？、“”「」（）]+$/u);
        last = end;
      }
    }),
  );
});

it.each([
  ['银行的核心诉求', ['银行', '的', '核心', '诉求']],
  ['大数据,云计算。', ['大', '数据', '云', '计算']],
  ['what is fintech?', ['what', 'is', 'fintech']],
  ['，。!?', []],
  ['', []],
])('%s', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});

it.each([
  ['without a stop', '银行网点大消亡'],
  ['with stops', '银行,网点。'],
  ['of one letter', 'a'],
  ['of emoji', '😀'],
])('a long text %s is cut to its end', (_, piece) => {
  const text = `${piece.repeat(Math.ceil(100_000 / piece.length))}。末`;
  expect(wordsOf(text).at(-1)).toBe('末');
});
