import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/surfaces/excerpt.ts';
import { headOf, tailOf } from '../../../src/text/truncate.ts';

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });
/** Where a text may be cut without tearing a character that readers see. */
const cutsOf = (text: string) =>
  new Set([...graphemes.segment(text)].map(({ index }) => index).concat(text.length));

const characters = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 5 }),
  fc.constantFrom('腾讯', '👩‍👩‍👧‍👦', '🇨🇳', 'e\u0301', '한', '😀', '👍🏽', 'กำ', '\r\n', '*', '"'),
);
const anyText = fc.oneof(
  fc.array(characters, { maxLength: 60 }).map((parts) => parts.join('')),
  fc
    .tuple(characters, fc.nat(120))
    .filter(([part]) => !/\p{RI}/u.test(part))
    .map(([part, times]) => part.repeat(times)),
);
const anyMax = fc.integer({ min: 16, max: 200 });
/** A text and a span of it that begins and ends where a character does. */
const textAndSpan = fc
  .tuple(anyText, fc.nat(), fc.nat())
  .filter(([text]) => text !== '')
  .map(([text, one, other]) => {
    const cuts = [...cutsOf(text)];
    const [a = 0, b = 0] = [one, other].map((n) => cuts[n % cuts.length] ?? 0);
    const [start, end] = a === b ? [0, text.length] : [Math.min(a, b), Math.max(a, b)];
    return { text, span: { start, end } };
  });

describe('an excerpt', () => {
  it('is one piece of the text, and says what it leaves out', () => {
    fc.assert(
      fc.property(textAndSpan, anyMax, ({ text, span }, max) => {
        const { before, marked, after, cutBefore, cutAfter } = excerpt(text, span, max);
        const from = span.start - before.length;
        const to = span.start + marked.length + after.length;
        expect(text.slice(from, to)).toBe(before + marked + after);
        expect([cutBefore, cutAfter]).toEqual([from > 0, to < text.length]);
      }),
      { numRuns: 500 },
    );
  });

  it('is no longer than allowed, and as long as it may be', () => {
    fc.assert(
      fc.property(textAndSpan, anyMax, ({ text, span }, max) => {
        const { before, marked, after } = excerpt(text, span, max);
        const shown = before + marked + after;
        expect(shown.length).toBeLessThanOrEqual(max);
        if (text.length <= max) expect(shown).toBe(text);
        expect(marked).not.toBe('');
      }),
    );
  });

  it('tears no character apart', () => {
    fc.assert(
      fc.property(textAndSpan, anyMax, ({ text, span }, max) => {
        const { before, marked, after } = excerpt(text, span, max);
        const cuts = cutsOf(text);
        expect(cuts).toContain(span.start - before.length);
        expect(cuts).toContain(span.start + marked.length);
        expect(cuts).toContain(span.start + marked.length + after.length);
      }),
      { numRuns: 500 },
    );
  });

  it('tears no flag apart in a long row of them', () => {
    const text = `${'🇨🇳'.repeat(40)}答案`;
    const { before } = excerpt(text, { start: 160, end: 162 }, 28);
    expect(before.replaceAll('🇨🇳', '')).toBe('');
    expect(tailOf(text, 28)).toMatch(/^(?:🇨🇳)+答案$/u);
  });

  it('marks the answering words first, before it shows what stands around them', () => {
    const text = `${'前'.repeat(300)}答案${'后'.repeat(300)}`;
    const { before, marked, after } = excerpt(text, { start: 300, end: 302 }, 62);
    expect([before.length, marked, after.length]).toEqual([20, '答案', 40]);
  });
});

it.each([
  ['甲乙丙', 2, '甲乙', '乙丙'],
  ['甲乙丙', 3, '甲乙丙', '甲乙丙'],
  ['甲乙丙', 0, '', ''],
  ['😀😀', 3, '😀', '😀'],
  ['😀😀', 1, '', ''],
  ['e\u0301e\u0301', 3, 'e\u0301', 'e\u0301'],
  ['', 5, '', ''],
])('%s cut to %i: %s… and …%s', (text, max, head, tail) => {
  expect([headOf(text, max), tailOf(text, max)]).toEqual([head, tail]);
});
