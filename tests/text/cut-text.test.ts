import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutText } from '../../src/text/cut-text.ts';

it.each([
  ['one that fits is whole', '甲。乙', 3, '甲。乙', false],
  ['else it ends with a sentence', '甲乙。丙丁。戊己', 7, '甲乙。丙丁。', true],
  ['or with a line', '甲乙丙\n丁戊', 5, '甲乙丙\n', true],
  ['but not before half of what may be read', '甲。乙丙丁戊', 5, '甲。乙丙丁', true],
  ['and never within a character', '甲😀', 2, '甲', true],
])('of a text, %s', (_, text, max, read, isCut) => {
  expect(cutText(text, max)).toEqual({ text: read, isCut });
});

it('is the beginning of the text, and no longer than it may be', () => {
  const texts = fc.string({
    unit: fc.constantFrom('甲', '。', '\n', '😀', 'a', '?'),
    maxLength: 40,
  });
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 30 }), (text, max) => {
      const cut = cutText(text, max);
      expect(text.startsWith(cut.text)).toBe(true);
      expect(cut.text.length).toBeLessThanOrEqual(max);
      expect(cut.isCut).toBe(cut.text.length < text.length);
    }),
  );
});
