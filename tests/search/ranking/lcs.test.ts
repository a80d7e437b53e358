import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLcsCounter, maskWords } from '../../../src/search/ranking/lcs.ts';

it.each([
  ['', '', 0],
  ['银行', '', 0],
  ['', '银行', 0],
  ['银行', '银行', 2],
  ['银行', '行银', 1],
  ['银行网点', '银的行x网点', 4],
  ['abcbdab', 'bdcaba', 4],
  ['aaaa', 'aa', 2],
  ['ab', 'xyz', 0],
])('%j and %j share %i characters in order', (question, passage, expected) => {
  expect(lengthOf(question, passage)).toBe(expected);
});

it.each([31, 32, 33, 63, 64, 65, 96, 97, 256])('of %i characters, all are found', (length) => {
  const question = Array.from({ length }, (_, n) => String.fromCharCode(0x4e00 + n)).join('');
  expect(lengthOf(question, question)).toBe(length);
  expect(lengthOf(question, `x${[...question].join('x')}`)).toBe(length);
  expect(lengthOf('一'.repeat(length), '一'.repeat(2 * length))).toBe(length);
});

it('takes a word of masks for 32 characters', () => {
  expect([0, 1, 32, 33, 64, 65].map(maskWords)).toEqual([0, 1, 1, 2, 2, 3]);
});

it.each([40, 90])('agrees with the textbook table for questions of up to %i', (maxLength) => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '银'), maxLength });
  fc.assert(
    fc.property(text, text, (question, passage) => {
      expect(lengthOf(question, passage)).toBe(byTable(question, passage));
    }),
  );
});

it('never falls as the passage goes on', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 33, maxLength: 70 });
  fc.assert(
    fc.property(text, text, (question, passage) => {
      const lengths = [...passage].map((_, n) => lengthOf(question, passage.slice(0, n)));
      expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    }),
    { numRuns: 30 },
  );
});

function lengthOf(question: string, passage: string): number {
  const different = [...new Set(question.split(''))];
  const words = maskWords(question.length);
  const masks = new Uint32Array(different.length * words);
  question.split('').forEach((char, n) => {
    const slot = different.indexOf(char) * words + (n >>> 5);
    masks[slot] = (masks[slot] ?? 0) | (1 << (n & 31));
  });
  const counter = createLcsCounter(masks, words, question.length);
  for (const char of passage.split('')) counter.next(different.indexOf(char));
  return counter.length();
}

function byTable(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      (table[i] ?? [])[j] = same ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
    }
  }
  return at(a.length, b.length);
}
