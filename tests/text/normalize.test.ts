import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, normalize } from '../../src/text/normalize.ts';
import { anyCodePoint } from '../support/any-code-point.ts';

/** Text of the kinds that meet here: Chinese, wide and narrow forms, marks, emoji, lone surrogates. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: anyCodePoint }),
      fc.constantFrom(
        '騰訊',
        '後',
        '乾',
        'ＩＣＢＣ',
        '，',
        'é',
        'e\u0301',
        '👩‍👩‍👧',
        '\uD83D',
        '\uFEFF',
      ),
      fc.constantFrom('ﬁ', '㎏', '①', '½', 'İ', 'ß', '가', '\u200F', '\u0000', '\t', '　', '為了'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('for any text', () => {
  it('what is folded once stays as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('normalize and fold agree', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalize(text).text).toBe(fold(text));
      }),
    );
  });

  it('each character knows the piece of the source that folds to it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, toSource } = normalize(text);
        for (let i = 0; i < folded.length; i++) {
          const { start, end } = toSource({ start: i, end: i + 1 });
          expect(end).toBeGreaterThan(start);
          expect(fold(text.slice(start, end))).toContain(folded[i]);
        }
      }),
    );
  });

  it('a span of several leads back to all that folds to them', () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), fc.nat(40), (text, a, b) => {
        const { text: folded, toSource } = normalize(text);
        const [start, end] = [Math.min(a, b), Math.min(Math.max(a, b) + 1, folded.length)];
        fc.pre(start < end);
        const span = toSource({ start, end });
        expect(fold(text.slice(span.start, span.end))).toContain(folded.slice(start, end));
      }),
      { numRuns: 500 },
    );
  });

  it('offsets never run backwards and stay within the source', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, toSource } = normalize(text);
        const spans = Array.from({ length: folded.length }, (_, i) =>
          toSource({ start: i, end: i + 1 }),
        );
        const starts = spans.map(({ start }) => start);
        const ends = spans.map(({ end }) => end);
        for (const offsets of [starts, ends]) {
          expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        }
        expect(starts[0] ?? 0).toBeGreaterThanOrEqual(0);
        const last = ends.at(-1) ?? 0;
        expect(last).toBeLessThanOrEqual(text.length);
        if (folded !== '') expect(toSource({ start: 0, end: folded.length }).end).toBe(last);
      }),
    );
  });

  it('no end falls inside a surrogate pair, nor between a letter and its marks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, toSource } = normalize(text);
        const ends = Array.from({ length: folded.length }, (_, i) =>
          Object.values(toSource({ start: i, end: i + 1 })),
        ).flat();
        const isCut = (at: number) =>
          at > 0 &&
          (/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1)) ||
            /^\p{M}/u.test(text.slice(at)));
        expect(ends.filter(isCut)).toEqual([]);
      }),
    );
  });
});

describe('what readers regard as the same folds alike', () => {
  it.each([
    ['騰訊', '腾讯'],
    ['螞蟻金服', '蚂蚁金服'],
    ['京東金融', '京东金融'],
    ['中國農業銀行', '中国农业银行'],
    ['雲計算', '云计算'],
    ['區塊鏈', '区块链'],
    ['戰略合作協議', '战略合作协议'],
    ['ＩＣＢＣ', 'icbc'],
    ['Tencent', 'TENCENT'],
    ['２０１７年６月', '2017年6月'],
    ['(科技金融)', '（科技金融）'],
    ['A\u200BB', 'ab'],
    ['\uFEFF腾讯', '腾讯'],
    ['\u202E腾讯\u202C', '腾讯'],
    ['e\u0301', 'é'],
    ['ﬁn', 'fin'],
    ['腾\u00A0讯', '腾 讯'],
    ['腾　讯', '腾 讯'],
    ['People’s', "people's"],
  ])('%s ≡ %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['工行', '农行'],
    ['2017', '2016'],
    ['中行', '中国行'],
    ['腾\n讯', '腾 讯'],
    ['1/2', '12'],
  ])('%s ≢ %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

it('a found span leads back to the very words of the source', () => {
  const source = '　ＪＤ與騰訊，６月合作';
  const { text, toSource } = normalize(source);
  const at = text.indexOf('腾讯');
  const { start, end } = toSource({ start: at, end: at + 2 });
  expect(source.slice(start, end)).toBe('騰訊');
});

it('a long text is folded whole', () => {
  expect(fold('騰訊與ＩＣＢＣ合作，'.repeat(5000))).toBe('腾讯与icbc合作,'.repeat(5000));
  expect(fold('工 '.repeat(20_000))).toBe(`${'工'.repeat(20_000)} `);
});
