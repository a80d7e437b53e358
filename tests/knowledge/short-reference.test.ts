import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleId } from '../../src/knowledge/article.ts';
import { cite } from '../../src/knowledge/citation.ts';
import { createCorpus } from '../../src/knowledge/corpus.ts';
import {
  findShortened,
  SHORT_REFERENCE_LENGTH,
  shorten,
} from '../../src/knowledge/short-reference.ts';
import { anyCodePoint } from '../support/any-code-point.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const { corpus } = shippedLibrary();
const all = corpus.articles.flatMap(({ passages, captions }) => [...passages, ...captions]);

it('a citation comes back from its reference, whatever its words', () => {
  const place = fc.record({
    passage: fc.constantFrom(...all),
    from: fc.double({ min: 0, max: 0.99, noNaN: true }),
    length: fc.double({ min: 0.01, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(place, ({ passage, from, length }) => {
      const start = Math.floor(from * passage.text.length);
      const most = passage.text.length - start;
      const quote = passage.text.slice(start, start + Math.ceil(length * most));
      const citation = cite(corpus.articleOf(passage), passage, quote, start);
      const reference = shorten(citation);
      expect(reference).toMatch(new RegExp(`^[0-9a-z]{${SHORT_REFERENCE_LENGTH}}$`));
      expect(findShortened(reference, corpus)).toEqual(citation);
    }),
  );
});

it('words too long for it are found again with their whole passage', () => {
  const [article] = corpus.articles;
  const [passage] = article?.passages ?? [];
  if (article === undefined || passage === undefined) throw new RangeError('nothing is shipped');
  const text = '长'.repeat(5000);
  const long = { ...article, passages: [{ ...passage, text }], captions: [] };
  const found = createCorpus([long]);
  const citation = cite(long, long.passages[0] ?? passage, text.slice(10, 4000), 10);
  expect(findShortened(shorten(citation), found)).toMatchObject({ start: 0, end: 5000 });
});

it('a paragraph that stands in two articles is found in the one that was cited', () => {
  const [article] = corpus.articles;
  if (article === undefined) throw new RangeError('no article is shipped');
  const id = articleId.parse('another');
  const passages = article.passages.map((passage) => ({ ...passage, article: id }));
  const other = { ...article, id, passages, captions: [] };
  const both = createCorpus([article, other]);
  const passage = passages[3] ?? article.passages[0];
  if (passage === undefined) throw new RangeError('an article has passages');
  const citation = cite(other, passage, passage.text, 0);
  expect(findShortened(shorten(citation), both)?.article).toBe(other);
});

it('what no one made finds nothing, or words that stand there', () => {
  const [passage] = all;
  if (passage === undefined) throw new RangeError('no passage is shipped');
  const known = shorten(cite(corpus.articleOf(passage), passage, passage.text, 0));
  const forged = fc.oneof(
    fc.string({ unit: anyCodePoint, maxLength: 20 }),
    fc.stringMatching(/^[0-9a-z]{5}$/).map((span) => known.slice(0, 10) + span),
  );
  fc.assert(
    fc.property(forged, (reference) => {
      const found = findShortened(reference, corpus);
      if (found === undefined) return;
      expect(found.quote).toBe(found.passage.text.slice(found.start, found.end));
      expect(found.quote.isWellFormed()).toBe(true);
    }),
  );
});
