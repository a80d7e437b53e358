import { type Answer, citationsOf, factsOf } from '../answer/answer.ts';
import type { Difference } from '../answer/check/verdict.ts';
import type { Entities } from '../entities/entities.ts';
import { about, aboutFields, type Found } from '../facts/facts.ts';
import type { Citation } from '../knowledge/citation.ts';

/** An answer as programs read it: one plain object, names in simplified Chinese. */
export function renderJson(answer: Answer, entities: Entities) {
  return {
    kind: answer.kind,
    citations: citationsOf(answer.blocks).map(toJsonCitation),
    ...(answer.further?.length ? { further: answer.further.map(toJsonCitation) } : {}),
    facts: factsOf(answer.blocks).map((found) => toJsonFact(found, entities)),
    ...articlesOf(answer),
    ...(answer.kind === 'check' ? { claims: claimsOf(answer, entities) } : {}),
    ...(answer.coverage === undefined ? {} : { coverage: answer.coverage }),
  };
}

/** The articles that an answer lists, if it does. */
function articlesOf({ blocks }: Answer) {
  const listed = blocks.filter((block) => block.kind === 'article');
  if (listed.length === 0) return {};
  return {
    articles: listed.map(({ article, facts }) => {
      const { id, title, source, published, passages } = article;
      return { id, title, source, published, passages: passages.length, facts };
    }),
  };
}

/** Each claim with its verdict, and what proves or differs from it. */
function claimsOf({ blocks }: Answer, entities: Entities) {
  return blocks.flatMap((block) => {
    if (block.kind !== 'claim') return [];
    const { words: claim, verdict } = block;
    if (verdict.kind === 'not-mentioned') return { claim, verdict: verdict.kind };
    return {
      claim,
      verdict: verdict.kind,
      ...(verdict.kind === 'differs'
        ? { differences: verdict.differences.map(toJsonDifference) }
        : {}),
      citations: citationsOf(verdict.evidence).map(toJsonCitation),
      facts: factsOf(verdict.evidence).map((found) => toJsonFact(found, entities)),
    };
  });
}

function toJsonDifference({ said, source }: Difference) {
  return {
    said: 'date' in said ? said.date : said.asked,
    source: 'date' in source ? source.date : source.words,
  };
}

function toJsonCitation({ article, passage, quote, start, end }: Citation) {
  return {
    article: article.id,
    passage: passage.id,
    ordinal: passage.ordinal,
    quote,
    text: passage.text,
    start,
    end,
  };
}

function toJsonFact({ fact, via }: Found, entities: Entities) {
  const { id: _, article: __, at: ___, quotes, when, whenWords, yearFrom, ...fields } = fact;
  const name = (id: string) => entities.get(id)?.name['zh-CN'] ?? id;
  const names = aboutFields(fact).map((field, n) => [field, name(about(fact)[n] ?? '')]);
  return {
    ...fields,
    ...Object.fromEntries(names),
    ...(when === undefined ? {} : { when }),
    ...(whenWords === undefined ? {} : { when_words: whenWords }),
    ...(via === undefined ? {} : { via: name(via) }),
    quotes: quotes.map(toJsonCitation),
    ...(yearFrom === undefined ? {} : { year_from: toJsonCitation(yearFrom) }),
  };
}
