import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFindWords, createIsOnly } from '../../src/text/find-words.ts';

const found = (text: string, words: string[], harmless: string[] = []) =>
  createFindWords(words, harmless)(text).map(({ word }) => word);

describe('words of a list', () => {
  it('are found inside other words too, each where it stands', () => {
    expect(createFindWords(['鲸'])('大鲸鱼与鲸')).toEqual([
      { word: '鲸', start: 1, end: 2 },
      { word: '鲸', start: 4, end: 5 },
    ]);
  });

  it('are found the longest first, whatever their order in the list', () => {
    for (const words of [
      ['鲸', '鲸湾', '鲸湾港'],
      ['鲸湾港', '鲸湾', '鲸'],
    ]) {
      expect(found('鲸湾港鲸湾鲸', words)).toEqual(['鲸湾港', '鲸湾', '鲸']);
    }
  });

  it('do not overlap', () => {
    expect(found('甲乙丙', ['甲乙', '乙丙'])).toEqual(['甲乙']);
  });

  it('are passed over inside longer harmless ones, and found beside them', () => {
    expect(found('鲸湾港的鲸', ['鲸'], ['鲸湾'])).toEqual(['鲸']);
    expect(found('大鲸湾', ['鲸'], ['大鲸'])).toEqual([]);
    expect(found('鲸湾港', ['鲸湾港'], ['鲸湾'])).toEqual(['鲸湾港']);
  });

  it.each([
    ['ox', ['ox']],
    ['an ox.', ['ox']],
    ['公ox牛', ['ox']],
    ['box', []],
    ['oxen', []],
    ['ox2', []],
    ['3ox', []],
    ['ox-cart', ['ox']],
  ])('in Latin letters are whole: %s', (text, expected) => {
    expect(found(text, ['ox'])).toEqual(expected);
  });

  it('that are none are found nowhere', () => {
    expect(found('甲', [])).toEqual([]);
    expect(found('', ['甲'])).toEqual([]);
  });

  it('are found as a plain search finds them', () => {
    const letters = fc.constantFrom('甲', '乙', '丙');
    const text = fc.array(letters, { maxLength: 20 }).map((all) => all.join(''));
    const words = fc.uniqueArray(fc.stringMatching(/^[甲乙丙]{1,3}$/), { maxLength: 4 });
    fc.assert(
      fc.property(text, words, (text, words) => {
        const naive: string[] = [];
        for (let at = 0; at < text.length; ) {
          const here = words.filter((word) => text.startsWith(word, at));
          const longest = here.toSorted((a, b) => b.length - a.length)[0];
          if (longest !== undefined) naive.push(longest);
          at += longest?.length ?? 1;
        }
        expect(found(text, words)).toEqual(naive);
      }),
    );
  });
});

describe('a text is nothing but words of a list', () => {
  const isOnly = createIsOnly(['鲸', '鲸湾', '湾港', '与', 'ox', ' ']);

  it.each(['', '鲸', '鲸湾与鲸', '鲸湾港', '鲸与ox', 'ox ox', '与与与'])('%j', (text) => {
    expect(isOnly(text)).toBe(true);
  });

  it.each(['港', '鲸港', '鲸湾港口', 'oxox', 'box', 'ox鲸鱼', '，'])('%j is not', (text) => {
    expect(isOnly(text)).toBe(false);
  });

  it('however many ways there are to cut it', () => {
    const cuts = createIsOnly(['甲', '甲甲', '甲甲甲']);
    expect(cuts('甲'.repeat(20_000))).toBe(true);
    expect(cuts(`${'甲'.repeat(20_000)}乙`)).toBe(false);
  });
});
