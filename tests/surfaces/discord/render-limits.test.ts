import { describe, expect, it } from 'vitest';
import type { Library } from '../../../src/library/library.ts';
import { FACTS_PER_PAGE } from '../../../src/surfaces/discord/list-pages.ts';
import {
  libraryOfLongFront,
  libraryOfLongQuote,
  libraryOfManyArticles,
  libraryOfManyEntities,
  libraryOfManyFacts,
} from '../../support/big-libraries.ts';
import { expectGoodBody, textsOf } from '../../support/discord-body.ts';
import { contextOf, respond, slash } from '../../support/interactions.ts';

const manyFacts = libraryOfManyFacts(200);
const longQuote = libraryOfLongQuote(5000);
const manyEntities = libraryOfManyEntities(100);

async function bodiesOf(library: Library, name: string, question: string): Promise<object[]> {
  const asked = [
    slash('partner', { name }),
    slash('ask', { question }),
    slash('compare', { a: name, b: '腾讯' }),
    slash('compare', { a: '中行', b: '建行' }),
    slash('timeline', { name }),
    slash('timeline', {}),
    ...library.corpus.articles.map(({ id }) => slash('source', { passage: `${id}/1` })),
    slash('source', { passage: name }),
    slash('library', {}),
    slash('help', {}),
  ];
  // English is the longest of the interface's languages.
  const context = contextOf({ library, locale: 'en-US' });
  const replies = await Promise.all(asked.map((each) => respond(each, context)));
  return replies.map(({ reply }) => reply);
}

describe('a reply fits whatever the library holds', () => {
  it.each([
    ['30 facts of one company', () => libraryOfManyFacts(30)],
    ['200 facts of one company', () => manyFacts],
    ['a quote of 1,500 characters', () => libraryOfLongQuote(1500)],
    ['a quote of 5,000 characters', () => longQuote],
    ['a quote of 2,000 signs that are escaped', () => libraryOfLongQuote(2000, '|@')],
    ['a quote of emoji', () => libraryOfLongQuote(4500, '👩‍👩‍👧')],
    ['a quote in Arabic', () => libraryOfLongQuote(4500, 'كلمة ')],
    ['a title of 300 characters', () => libraryOfLongFront('title', 300)],
    ['a title of 5,000 characters', () => libraryOfLongFront('title', 5000)],
    ['a source of 5,000 characters', () => libraryOfLongFront('source', 5000)],
    ['a notice of 5,000 characters', () => libraryOfLongFront('notice', 5000)],
    ['100 banks more', () => manyEntities],
    ['20 articles with titles of 300 characters', () => libraryOfManyArticles(20, 300)],
  ])('%s', async (_, library) => {
    const bodies = await bodiesOf(library(), '华为', '第3号试验银行和中国银行合作');
    expect(bodies.length).toBeGreaterThan(10);
    for (const body of bodies) expectGoodBody(body);
  });
});

describe('what does not fit is not lost in silence', () => {
  it('the first of 200 facts are shown, and which they are of how many', async () => {
    const context = contextOf({ library: manyFacts });
    const { reply } = await respond(slash('partner', { name: '华为' }), context);
    const text = textsOf(reply).join('\n');
    const shown = text.match(/^\*\*.+\*\*°/gm)?.length ?? 0;
    expect(shown).toBe(FACTS_PER_PAGE);
    expect(text).toMatch(/^-# 1\/40 · .+ · 200 条/m);
  });

  it('a fact whose quote is too long for a message is still stated', async () => {
    const context = contextOf({ library: longQuote });
    const { reply } = await respond(slash('partner', { name: '华为' }), context);
    expect(textsOf(reply).join('\n')).toMatch(/^\*\*中国银行\*\*/m);
  });

  it('a list of names that is too long leaves a reply that says something', async () => {
    const context = contextOf({ library: manyEntities });
    const { reply } = await respond(slash('help', {}), context);
    expect(textsOf(reply).join('\n')).not.toMatch(/另有 0 条/);
  });
});
