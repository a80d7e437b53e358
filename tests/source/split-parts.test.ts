import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitParts } from '../../src/source/show-source.ts';
import { anyCodePoint } from '../support/any-code-point.ts';

const partsOf = (text: string) => splitParts(text).map(({ start, end }) => text.slice(start, end));

it('a short text is one part', () => {
  expect(partsOf('腾讯与中行合作。')).toEqual(['腾讯与中行合作。']);
});

it('a part ends with a sentence where it can', () => {
  const sentence = `${'长'.repeat(299)}。`;
  expect(partsOf(sentence.repeat(7)).map(({ length }) => length)).toEqual([900, 900, 300]);
});

it('and never within a character as readers see it', () => {
  const family = '👩‍👩‍👧‍👦';
  for (const part of partsOf(family.repeat(300))) {
    expect(part.replaceAll(family, '')).toBe('');
  }
});

it('the parts are together the whole text, none empty and none too long', () => {
  const piece = fc.oneof(
    fc.string({ unit: anyCodePoint }),
    fc.constantFrom(
      '长'.repeat(700),
      '。',
      '😀'.repeat(300),
      'e\u0301'.repeat(900),
      '\u0301'.repeat(1500),
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, size: 'max', maxLength: 12 }), (pieces) => {
      const text = `文${pieces.join('')}`;
      const parts = partsOf(text);
      expect(parts.join('')).toBe(text);
      for (const { length } of parts) {
        expect(length).toBeGreaterThan(0);
        expect(length).toBeLessThanOrEqual(1000);
      }
    }),
  );
});
