import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, normalize } from '../../src/text/normalize.ts';

describe('blanks that say nothing do not count', () => {
  it.each([
    ['工 行', '工行'],
    ['招商　银行', '招商银行'],
    ['招  商 银\u00A0行', '招商银行'],
    ['工\t行', '工行'],
    ['工\u200B 行', '工行'],
    ['騰 訊', '腾讯'],
    ['a  b', 'a b'],
    ['a \t　b', 'a b'],
    ['12  家', '12 家'],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['工\n行', '工行'],
    ['a b', 'ab'],
    ['1 2家', '12家'],
    ['AI 银行', 'AI银行'],
  ])('%j is not %j', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

it('a name found through its blanks leads back to all of it', () => {
  const source = '听说 招 商　银  行 不错';
  const { text, toSource } = normalize(source);
  const at = text.indexOf('招商银行');
  const { start, end } = toSource({ start: at, end: at + '招商银行'.length });
  expect(source.slice(start, end)).toBe('招 商　银  行');
});

describe('for any text of letters and blanks', () => {
  const parts = ['工', '行', '騰', 'a', 'Ｂ', '7', '，', '。', '"', '\n', '\u200B'];
  const blanks = [' ', '  ', '\t', '　', ' 　'];
  const text = fc
    .array(fc.constantFrom(...parts, ...blanks), { maxLength: 16 })
    .map((all) => all.join(''));

  it('every span leads back to words that fold to the same', () => {
    fc.assert(
      fc.property(text, fc.nat(15), fc.nat(15), (source, a, b) => {
        const { text: folded, toSource } = normalize(source);
        const [start, end] = [Math.min(a, b), Math.min(Math.max(a, b) + 1, folded.length)];
        fc.pre(start < end);
        const span = toSource({ start, end });
        expect(fold(source.slice(span.start, span.end))).toBe(folded.slice(start, end));
      }),
      { numRuns: 1000 },
    );
  });

  it('no blank is left between Chinese characters, nor beside another', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(fold(source)).not.toMatch(/\p{Script=Han} \p{Script=Han}| {2}/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('all that is no blank is kept', () => {
    const bare = (words: string) => words.replace(/[^\S\n]/gu, '');
    fc.assert(
      fc.property(text, (source) => {
        expect(bare(fold(source))).toBe(fold(bare(source)));
      }),
    );
  });
});
