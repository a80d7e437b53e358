import type { Entities } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Article } from '../knowledge/article.ts';
import type { Terms } from '../knowledge/terms.ts';
import { type Problem, warning } from '../source/problem.ts';
import { overlaps, within } from '../text/span.ts';
import { joins, sidesOf } from './facts.ts';
import type { Fact } from './kinds.ts';
import { sentencesOf } from './parse-facts.ts';
import type { SourceSentence } from './source-sentence.ts';

/** What is worth a second look though the library loads: it may be right as it is. */
export function lintFacts(
  articles: readonly Article[],
  facts: readonly Fact[],
  entities: Entities,
  terms: Terms,
  mentioned: ReadonlySet<EntityId>,
): Problem[] {
  return [
    ...severalDates(facts),
    ...articles.flatMap((article) => unusedSentences(article, facts, entities, terms)),
    ...mentions(entities, mentioned),
  ];
}

/** One pair with several dates: two stages of a cooperation, or a mistake. */
function severalDates(facts: readonly Fact[]): Problem[] {
  const dated = facts.filter(joins).filter(({ when }) => when !== undefined);
  const pairOf = (fact: Fact) => `${fact.kind} ${sidesOf(fact).join(' ')}`;
  return dated.flatMap((fact) => {
    const all = dated.filter((other) => pairOf(other) === pairOf(fact));
    if (all.length < 2 || all[0] !== fact) return [];
    const dates = all.map(({ when }) => when?.written).join(', ');
    const what = `${sidesOf(fact).join(' and ')} have several dates: ${dates}.`;
    return [warning(fact.at, what, 'check that the text means several events.')];
  });
}

/** A sentence that names two organisations and a relation but backs no fact: what did we miss? */
function unusedSentences(
  article: Article,
  facts: readonly Fact[],
  entities: Entities,
  terms: Terms,
): Problem[] {
  const quotes = facts.flatMap((fact) => fact.quotes);
  const inPassages = sentencesOf(article, entities, terms).filter(
    ({ passage }) => passage.kind === 'passage',
  );
  return inPassages.flatMap((sentence) => {
    const { passage, span, source } = sentence;
    const used = quotes.some((quote) => quote.passage === passage && overlaps(quote, span));
    const names = namesTwo(sentence, terms);
    if (names === undefined || used) return [];
    const what = `a sentence names ${names.join(' and ')} but backs no fact: "${source}".`;
    const place = { file: article.file, line: passage.line };
    return [warning(place, what, 'add the fact, if it states one.')];
  });
}

/** A company and a bank, if a word for working together stands in the sentence too. */
function namesTwo(
  { mentions, text, terms: known }: SourceSentence,
  terms: Terms,
): [EntityId, EntityId] | undefined {
  const of = (kind: string) => mentions.find((mention) => mention.kind === kind)?.id;
  const [company, bank] = [of('company'), of('bank')];
  const isRelated = known.some(
    (term) =>
      terms.isForm(text.slice(term.start, term.end)) &&
      !mentions.some((mention) => within(term, mention)),
  );
  return company === undefined || bank === undefined || !isRelated ? undefined : [company, bank];
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
