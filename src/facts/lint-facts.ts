import type { Entities } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import { type Problem, warning } from '../files/problem.ts';
import type { Article, Passage } from '../knowledge/article.ts';
import type { Citation } from '../knowledge/citation.ts';
import { overlaps, within } from '../text/span.ts';
import { headOf } from '../text/truncate.ts';
import { joins, sidesOf } from './facts.ts';
import type { Fact } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { sentencesOf } from './parse-facts.ts';
import { mentionsAt, type SourceSentence } from './source-sentence.ts';

/** So much of a sentence is shown. */
const SHOWN_MAX = 200;

/** What is worth a second look though the library loads: it may be right as it is. */
export function lintFacts(
  articles: readonly Article[],
  facts: readonly Fact[],
  lexicon: Lexicon,
  mentioned: ReadonlySet<EntityId>,
): Problem[] {
  const quotes = groupBy(
    facts.flatMap((fact) => fact.quotes),
    ({ passage }) => passage,
  );
  return [
    ...severalDates(facts),
    ...articles.flatMap((article) => unusedSentences(article, quotes, lexicon)),
    ...mentions(lexicon.entities, mentioned),
  ];
}

/** One pair with several dates: two stages of a cooperation, or a mistake. */
function severalDates(facts: readonly Fact[]): Problem[] {
  const dated = facts.filter(joins).filter(({ when }) => when !== undefined);
  const pairs = groupBy(dated, (fact) => `${fact.kind} ${sidesOf(fact).join(' ')}`);
  return [...pairs.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined || all.length < 2) return [];
    const dates = all.map(({ when }) => when?.written).join(', ');
    const what = `${sidesOf(first).join(' and ')} have several dates: ${dates}.`;
    return [warning(first.at, what, 'check that the text means several events.')];
  });
}

/** A sentence that names two organisations and a relation but backs no fact: what did we miss? */
function unusedSentences(
  article: Article,
  quotesOf: ReadonlyMap<Passage, readonly Citation[]>,
  lexicon: Lexicon,
): Problem[] {
  const inPassages = sentencesOf(article, lexicon).filter(
    ({ passage }) => passage.kind === 'passage',
  );
  return inPassages.flatMap((sentence) => {
    const { passage, span, source } = sentence;
    const used = quotesOf.get(passage)?.some((quote) => overlaps(quote, span)) ?? false;
    const names = used ? undefined : namesTwo(sentence);
    if (names === undefined) return [];
    const shown = source.length > SHOWN_MAX ? `${headOf(source, SHOWN_MAX)}…` : source;
    const what = `a sentence names ${names.join(' and ')} but backs no fact: "${shown}".`;
    const place = { file: article.file, line: passage.line };
    return [warning(place, what, 'add the fact, if it states one.')];
  });
}

function groupBy<K, T>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

/** A company and a bank, if a word for working together stands in the sentence too. */
function namesTwo(sentence: SourceSentence): [EntityId, EntityId] | undefined {
  const { mentions, text, terms, lexicon } = sentence;
  const of = (kind: string) => mentions.find((mention) => mention.kind === kind)?.id;
  const [company, bank] = [of('company'), of('bank')];
  if (company === undefined || bank === undefined) return undefined;
  const isRelated = terms.some(
    (term) =>
      lexicon.terms.isForm(text.slice(term.start, term.end)) &&
      !mentionsAt(sentence)(term).some((mention) => within(term, mention)),
  );
  return isRelated ? [company, bank] : undefined;
}

/**
 * An entity that no article mentions, unless it is marked so; and a mark that is no longer true.
 */
function mentions(entities: Entities, mentioned: ReadonlySet<EntityId>): Problem[] {
  return entities.all.flatMap(({ id, unmentioned }) => {
    const at = entities.placeOf(id);
    if (at === undefined || mentioned.has(id) !== unmentioned) return [];
    return unmentioned
      ? [
          warning(
            at,
            `${id} is marked unmentioned, but an article mentions it.`,
            'remove the mark.',
          ),
        ]
      : [warning(at, `no article mentions ${id}.`, 'mark it unmentioned: true, or remove it.')];
  });
}
