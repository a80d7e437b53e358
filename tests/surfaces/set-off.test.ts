import fc from 'fast-check';
import { expect, it } from 'vitest';
import { setOff } from '../../src/surfaces/set-off.ts';
import type { Span } from '../../src/text/span.ts';

const draw = (text: string, spans: readonly Span[], max = Number.POSITIVE_INFINITY) =>
  setOff(
    text,
    spans,
    max,
    (words) => words.replaceAll('*', '\\*'),
    (part) => `[${part}]`,
  );

it.each([
  ['nothing', '松江银行', [], 9, '松江银行'],
  ['a part', '松江银行', [{ start: 2, end: 4 }], 9, '松江[银行]'],
  [
    'two parts',
    '松江银行',
    [
      { start: 0, end: 1 },
      { start: 3, end: 4 },
    ],
    9,
    '[松]江银[行]',
  ],
  [
    'parts that touch, as one,',
    '松江银行',
    [
      { start: 0, end: 1 },
      { start: 1, end: 3 },
    ],
    9,
    '[松江银]行',
  ],
  ['all of it', '松江', [{ start: 0, end: 2 }], 9, '[松江]'],
  ['a part that is cut', '松江银行', [{ start: 1, end: 4 }], 2, '松[江]…'],
  ['a part behind the cut', '松江银行', [{ start: 3, end: 4 }], 2, '松江…'],
  ['markup', 'a*b*', [{ start: 1, end: 2 }], 9, 'a[\\*]b\\*'],
] as const)('%s of a text is set off', (_, text, spans, max, expected) => {
  expect(draw(text, spans, max)).toBe(expected);
});

it('whatever is set off, the letters stay, and a longer text is cut at its end', () => {
  const spans = fc
    .uniqueArray(fc.nat(60), { maxLength: 8 })
    .map((ends) => ends.toSorted((a, b) => a - b))
    .map((ends) => ends.flatMap((end, n) => (n % 2 === 1 ? { start: ends[n - 1] ?? 0, end } : [])));
  const text = fc.string({ unit: fc.constantFrom('银', '行', 'a', ' '), maxLength: 60 });
  fc.assert(
    fc.property(text, spans, fc.integer({ min: 1, max: 70 }), (text, spans, max) => {
      const shown = draw(text, spans, max).replace(/[[\]]/g, '');
      expect(shown).toBe(text.length <= max ? text : `${text.slice(0, max)}…`);
    }),
  );
});
