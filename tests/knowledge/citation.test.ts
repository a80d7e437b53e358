import { expect, it } from 'vitest';
import { cite } from '../../src/knowledge/citation.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const { corpus, facts } = shippedLibrary();
const [article] = corpus.articles;
const [passage] = corpus.passages;
if (article === undefined || passage === undefined) throw new RangeError('nothing is shipped');

it('words are cited where they stand', () => {
  const citation = cite(article, passage, '京东金融', 6);
  expect(passage.text.slice(citation.start, citation.end)).toBe('京东金融');
});

it.each([
  ['京东金融', 5],
  ['京东金融', -1],
  ['京东金融', 10_000],
  ['京東金融', 6],
  ['', 0],
])('%s at %s is no citation', (quote, start) => {
  expect(() => cite(article, passage, quote, start)).toThrow(RangeError);
});

it('every fact that is shipped is proved by verbatim slices', () => {
  expect(facts.length).toBeGreaterThanOrEqual(25);
  for (const { quotes, yearFrom } of facts) {
    const inferred = yearFrom === undefined || yearFrom === 'published' ? [] : [yearFrom];
    for (const { passage, quote, start, end } of [...quotes, ...inferred]) {
      expect(passage.text.slice(start, end)).toBe(quote);
    }
  }
});
