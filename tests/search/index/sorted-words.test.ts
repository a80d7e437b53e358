import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeOf, sortWords } from '../../../src/search/index/sorted-words.ts';

it.each([
  ['none', [], ''],
  ['the empty one', [''], ''],
  ['one that begins another', ['银', '银行', '银行业'], '银行'],
  ['numbers', ['1', '10', '2'], '10'],
  ['half of a character', ['a', '\ud83d', '😀'], '\ud83d'],
])('words are found among %s', (_, words, word) => {
  expect(placeOf(word, sortWords(words))).toBe(words.toSorted().indexOf(word));
});

it('each word has its place, and no other word has one', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '银', '行', '😀'), maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(word), word, (words, other) => {
      const sorted = sortWords(words);
      const places = words.toSorted();
      expect(places.map((each) => placeOf(each, sorted))).toEqual([...places.keys()]);
      expect(placeOf(other, sorted)).toBe(places.indexOf(other));
    }),
  );
});
