import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { citationsOf } from '../../../src/answer/blocks.ts';
import { createCorpus } from '../../../src/knowledge/corpus.ts';
import { renderDiscord } from '../../../src/surfaces/discord/render.ts';
import { renderShared } from '../../../src/surfaces/discord/share.ts';
import { LOCALES } from '../../../src/surfaces/texts/locales.ts';
import { expectGoodBody, partsOf } from '../../support/discord-body.ts';
import { contextOf, respond, slash } from '../../support/interactions.ts';
import { shippedLibrary } from '../../support/knowledge.ts';
import { checks, comparisons, facts, nearest, passages } from './made-answers.ts';

const publicUrl = 'https://quince.example';
const published = contextOf({ publicUrl });

const linkSchema = z.object({ style: z.literal(5), label: z.string(), url: z.url() });
const linksOf = (body: object) =>
  partsOf(body).flatMap((part) => linkSchema.safeParse(part).data ?? []);

describe('where the pages are published', () => {
  it.each([
    slash('ask', { question: '银行核心诉求' }),
    slash('partner', { name: '腾讯' }),
    slash('timeline', { name: '腾讯' }),
    slash('compare', { a: '腾讯', b: '百度' }),
    slash('source', { passage: '17' }),
  ])('every citation that is shown has a link to its passage (%#)', (interaction) => {
    const { answer, reply } = respond(interaction, published);
    expectGoodBody(reply);
    const urls = linksOf(reply).map(({ url }) => url);
    const cited = citationsOf(answer.blocks).map(
      ({ article, passage }) => `${publicUrl}/a/${article.id}?p=${passage.id}#p-${passage.id}`,
    );
    expect(cited.length).toBeGreaterThan(0);
    expect(urls).toEqual(expect.arrayContaining(cited));
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('a link is named by the mark of its quote', () => {
    const { answer, reply } = respond(slash('ask', { question: '银行核心诉求' }), published);
    const [first] = citationsOf(answer.blocks);
    expect(linksOf(reply)[0]?.label).toBe(`¶${first?.passage.ordinal}`);
  });

  it('a shared message keeps its links', () => {
    const { reply } = respond(slash('source', { passage: '17' }), published);
    const shared = renderShared(reply, '9'.repeat(20), 'zh-CN', shippedLibrary());
    expect(linksOf(shared ?? {})).toEqual(linksOf(reply));
    expectGoodBody(shared ?? {});
  });

  it.each([
    ['facts', facts],
    ['passages', passages],
    ['the closest passages', nearest],
    ['comparisons', comparisons],
    ['checks', checks],
  ] as const)('links leave every message of %s within all limits', (_, made) => {
    fc.assert(
      fc.property(made, fc.constantFrom(...LOCALES), ({ article, answer }, locale) => {
        const library = { ...shippedLibrary(), corpus: createCorpus([article]) };
        const view = { audience: 'asker', from: 0, publicUrl } as const;
        const body = renderDiscord(answer, locale, library, view);
        expectGoodBody(body);
        expectGoodBody(renderShared(body, '9'.repeat(20), locale, library) ?? {});
      }),
      { numRuns: 6 },
    );
  });

  it('an address that is too long for Discord is left out', () => {
    const long = contextOf({ publicUrl: `https://quince.example/${'q'.repeat(500)}` });
    const { reply } = respond(slash('ask', { question: '银行核心诉求' }), long);
    expect(linksOf(reply)).toEqual([]);
    expectGoodBody(reply);
  });
});

it('where no pages are published, nothing links there', () => {
  const { reply } = respond(slash('partner', { name: '腾讯' }), contextOf());
  expect(linksOf(reply)).toEqual([]);
});
