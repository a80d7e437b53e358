import type { Answer, EarlierFile } from '../answer/answer.ts';
import { citationsOf, factsOf, sameTexts } from '../answer/blocks.ts';
import type { SameText } from '../answer/verdict.ts';
import { comparedSentencesOf, differencesOf } from '../answer/verdict.ts';
import type { Entities } from '../entities/entities.ts';
import { PUBLISHED } from '../facts/fact.ts';
import { type Found, sideFields, sidesOf } from '../facts/facts.ts';
import { cellsOf, type Passage } from '../knowledge/article.ts';
import type { Citation } from '../knowledge/citation.ts';
import { rowsOf } from './json-rows.ts';

/**
 * An answer for programs: one plain object with names in simplified Chinese. A comparison also has
 * `rows`: see `rowsOf`.
 */
export function renderJson(answer: Answer, entities: Entities) {
  const also = sameTexts(answer.blocks);
  return {
    kind: answer.kind,
    citations: citationsOf(answer.blocks).map((each) => withAlso(each, also.get(each))),
    ...(answer.further?.length ? { further: answer.further.map(toJsonCitation) } : {}),
    facts: factsOf(answer.blocks).map((found) => toJsonFact(found, entities)),
    ...rowsOf(answer, entities),
    unsaid: answer.unsaid ?? [],
    ...(answer.differing === undefined ? {} : { differs: answer.differing.map(toDatedWords) }),
    ...articlesOf(answer),
    ...(answer.kind === 'check' ? { claims: claimsOf(answer, entities) } : {}),
    ...(answer.coverage === undefined ? {} : { coverage: answer.coverage }),
    ...(answer.unread === undefined ? {} : { unread: answer.unread }),
    ...(answer.leftOut === undefined ? {} : { left_out: answer.leftOut }),
    ...(answer.stale === undefined ? {} : { stale: answer.stale.map(toJsonFile) }),
  };
}

function toJsonFile({ name, readAt }: EarlierFile) {
  return { name, read_at: readAt.toISOString() };
}

/** The articles that an answer lists, if any. */
function articlesOf({ blocks }: Answer) {
  const listed = blocks.filter((block) => block.kind === 'article');
  if (listed.length === 0) return {};
  return {
    articles: listed.map(({ article, passages, facts }) => {
      const { id, title, source, published, tags, notice } = article;
      return {
        ...{ id, title, source, published, passages, facts },
        ...(tags.length === 0 ? {} : { tags }),
        ...(notice === undefined ? {} : { notice }),
      };
    }),
  };
}

/** Each claim: verdict, compared sentences, the facts that rest on them, and differences. */
function claimsOf({ blocks }: Answer, entities: Entities) {
  return blocks.flatMap((block) => {
    if (block.kind !== 'claim') return [];
    const { words: claim, verdict, facts } = block;
    return {
      claim,
      verdict: verdict.kind,
      citations: comparedSentencesOf(verdict).map(({ citation, also }) => withAlso(citation, also)),
      facts: facts.map((found) => toJsonFact(found, entities)),
      differences: differencesOf(verdict),
    };
  });
}

/** A citation, and where else its passage's text appears. */
function withAlso(citation: Citation, also: SameText | undefined) {
  if (also === undefined) return toJsonCitation(citation);
  const named = also.named.map(({ article, passage }) => {
    const { id, title, source, published } = article;
    return { article: id, passage: passage.id, ordinal: passage.ordinal, title, source, published };
  });
  return { ...toJsonCitation(citation), also: { articles: also.articles, named } };
}

/** What articles say differently: the words of each, with its date. */
function toDatedWords(words: readonly Citation[]) {
  return words.map((citation) => {
    return { ...toJsonCitation(citation), published: citation.article.published };
  });
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
    ...rowOf(passage),
  };
}

/** The cells of a table row, each with the header of its column. */
function rowOf(passage: Passage) {
  const cells = cellsOf(passage);
  if (cells === undefined) return {};
  const { text } = passage;
  return {
    cells: cells.map(({ column, start, end }) => ({ column, value: text.slice(start, end) })),
  };
}

function toJsonFact({ fact, via }: Found, entities: Entities) {
  const {
    id: _,
    article: __,
    at: ___,
    quotes,
    when,
    whenWords,
    yearFrom,
    believed,
    whole,
    ...fields
  } = fact;
  const name = (id: string) => entities.get(id)?.name['zh-CN'] ?? id;
  const sides = sidesOf(fact);
  return {
    ...fields,
    ...Object.fromEntries(sideFields(fact).map((field, n) => [field, name(sides[n] ?? '')])),
    ...(Object.keys(whole).length === 0 ? {} : { whole }),
    ...(when === undefined ? {} : { when: when.written }),
    ...(whenWords === undefined ? {} : { when_words: whenWords }),
    ...(via.length === 0 ? {} : { via: via.map(name).join(VIA_JOINER) }),
    believed: believed.by,
    quotes: quotes.map(toJsonCitation),
    ...(yearFrom === undefined
      ? {}
      : { year_from: yearFrom === PUBLISHED ? PUBLISHED : toJsonCitation(yearFrom) }),
  };
}

/** A fact may concern a name through two groups. */
const VIA_JOINER = '、';
