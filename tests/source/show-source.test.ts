import { describe, expect, it } from 'vitest';
import { citationsOf, factsOf } from '../../src/answer/blocks.ts';
import { showSource } from '../../src/source/show-source.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const library = shippedLibrary();
const [article] = library.corpus.articles;
if (article === undefined) throw new RangeError('no article is shipped');
const show = (passage: string) => showSource(article.id, passage, library);
const showOrdinal = (ordinal: number) => show(article.passages[ordinal - 1]?.id ?? '');
const roles = (passage: string) =>
  show(passage).blocks.flatMap((block) =>
    block.kind === 'context' ? [[block.role, block.citation.passage.ordinal]] : [],
  );

it('a passage is shown whole between its neighbours', () => {
  const { id, text } = article.passages[9] ?? { id: '', text: '' };
  expect(roles(id)).toEqual([
    ['before', 9],
    ['passage', 10],
    ['after', 11],
  ]);
  expect(citationsOf(show(id).blocks)[1]).toMatchObject({ quote: text });
});

it('the first and the last have one neighbour', () => {
  expect(roles(article.passages[0]?.id ?? '')).toEqual([
    ['passage', 1],
    ['after', 2],
  ]);
  expect(roles(article.passages.at(-1)?.id ?? '')).toEqual([
    ['before', 27],
    ['passage', 28],
  ]);
});

it('a caption stands between the paragraphs around it', () => {
  expect(roles(article.captions[0]?.id ?? '')).toEqual([
    ['before', 4],
    ['passage', 1],
    ['after', 5],
  ]);
});

it('an edited passage is shown as it is now, and said to be edited', () => {
  const keys = show('3-00000000').blocks.flatMap((block) =>
    block.kind === 'notice' ? block.message.key : [],
  );
  expect(keys).toContain('source.edited');
  expect(keys).not.toContain('source.moved');
});

describe('what is gone is said to be gone', () => {
  it.each(['999-00000000', 'c2-00000000', '', 'x', '__proto__'])('passage %j', (passage) => {
    expect(show(passage).kind).toBe('source-gone');
  });

  it.each(['nowhere', '', '__proto__'])('article %j', (id) => {
    expect(showSource(id, article.passages[0]?.id ?? '', library).kind).toBe('source-gone');
  });
});

describe('the facts that rest on a passage', () => {
  it('are those whose words it holds', () => {
    const { blocks } = showOrdinal(20);
    const stated = factsOf(blocks).map(({ fact }) => fact);
    expect(stated.length).toBeGreaterThan(0);
    for (const { quotes } of stated) {
      expect(quotes.map((quote) => quote.passage.ordinal)).toContain(20);
    }
  });

  it('are none that only take their year from it', () => {
    const { yearFrom } = library.facts.find(({ when }) => when?.written === '2017-06') ?? {};
    if (yearFrom === undefined || yearFrom === 'published') throw new TypeError('no inferred year');
    expect(factsOf(showOrdinal(yearFrom.passage.ordinal).blocks)).toEqual([]);
  });

  it('are said to be none where there are none', () => {
    const { blocks } = showOrdinal(13);
    expect(factsOf(blocks)).toEqual([]);
    expect(blocks).toContainEqual(expect.objectContaining({ message: { key: 'source.no-facts' } }));
  });

  it('every fact rests on the passages that it quotes', () => {
    for (const fact of library.facts) {
      for (const { passage } of fact.quotes) {
        expect(factsOf(show(passage.id).blocks).map(({ fact }) => fact)).toContain(fact);
      }
    }
  });
});
