import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/check/check-claim.ts';
import { findQuoted } from '../../src/check/find-quoted.ts';
import { readTokens } from '../../src/check/tokens.ts';
import { CHANGES, drawFrom } from './change-sentences.ts';
import { inventedLibrary, sentencesOf } from './invented-articles.ts';
import { wholeClausesOf } from './whole-clauses.ts';

const library = inventedLibrary();
const articles = library.corpus.articles.map(({ id }) => ({ id, own: sentencesOf(id, library) }));
const sentences = articles.flatMap(({ own }) => own);
const isWhole = wholeClausesOf(sentences);
const sources = sentences.map((sentence) => readTokens(sentence, library.entities));

/** The sentence that a claim is said to stand in, were it looked for in every sentence of the library. */
const foundIn = (claim: string) => {
  const tokens = readTokens(claim, library.entities);
  return sentences.find((_, n) => findQuoted(tokens, sources[n] ?? tokens) !== undefined);
};

/** So many changed sentences of an article and a kind of change are looked for everywhere. */
const LOOKED_FOR = 60;
/** So many go through the whole check as well. */
const CHECKED = 3;

it('three articles of twelve sentences and more are changed, in several thousand ways', () => {
  expect(articles.length).toBe(3);
  for (const { own } of articles) expect(own.length).toBeGreaterThanOrEqual(12);
  const draw = drawFrom(1);
  const all = Object.values(CHANGES).flatMap((change) => sentences.flatMap((s) => change(s, draw)));
  expect(new Set(all).size).toBeGreaterThanOrEqual(5000);
});

describe.each(articles)('no changed sentence of $id is quoted', ({ own }) => {
  it.each(Object.entries(CHANGES))('%s', (_, change) => {
    const draw = drawFrom(7);
    const changed = [...new Set(own.flatMap((sentence) => change(sentence, draw)))];
    const others = changed.filter((text) => !isWhole(text));
    expect(others.length).toBeGreaterThan(own.length);
    const drawn = Array.from({ length: LOOKED_FOR }, () => others[draw(others.length)] ?? '');
    expect(drawn.filter((text) => foundIn(text) !== undefined)).toEqual([]);
    const checked = drawn.slice(0, CHECKED);
    expect(checked.map((text) => checkClaim(text, library).kind)).not.toContain('quoted');
  });
});

it('what is left as it is, is found: the comparison has something to find', () => {
  expect(sentences.filter((sentence) => !isWhole(sentence))).toEqual([]);
  expect(sentences.filter((sentence) => foundIn(sentence) !== sentence)).toEqual([]);
});

it('nor is any that several changes make out of the words of all articles', () => {
  const words = [...new Set(sentences.flatMap((text) => text.split(/(?<=[的了和与在,、])/u)))];
  const edit = fc.record({
    at: fc.nat(200),
    length: fc.nat(6),
    by: fc.oneof(fc.constant(''), fc.constantFrom(...words), fc.string({ maxLength: 3 })),
  });
  const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.constantFrom(...sentences), edits, (sentence, made) => {
      const text = made.reduce((now, { at, length, by }) => {
        const start = at % now.length || 0;
        return now.slice(0, start) + by + now.slice(start + length);
      }, sentence);
      fc.pre(!isWhole(text));
      expect(foundIn(text)).toBeUndefined();
    }),
    { seed: 9, numRuns: 700 },
  );
});
