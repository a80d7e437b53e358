import type { Entities } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Article } from '../knowledge/article.ts';
import { type Problem, warning } from '../source/problem.ts';
import { isPartnership } from './facts.ts';
import type { Fact, Partnership } from './kinds.ts';
import { findPairs } from './pairs.ts';
import { readStatements, within } from './statement.ts';

/** What is worth a second look though the library loads: it may be right as it is. */
export function lintFacts(
  articles: readonly Article[],
  facts: readonly Fact[],
  entities: Entities,
  mentioned: ReadonlySet<EntityId>,
): Problem[] {
  return [
    ...severalDates(facts),
    ...articles.flatMap((article) => unusedSentences(article, facts, entities)),
    ...mentions(entities, mentioned),
  ];
}

/** One pair with several dates: two stages of a cooperation, or a mistake. */
function severalDates(facts: readonly Fact[]): Problem[] {
  const dated = facts.filter(isPartnership).filter(({ when }) => when !== undefined);
  const ofPair = (fact: Partnership) =>
    dated.filter(({ company, bank }) => company === fact.company && bank === fact.bank);
  return dated.flatMap((fact) => {
    const all = ofPair(fact);
    if (all.length < 2 || all[0] !== fact) return [];
    const dates = all.map(({ when }) => when).join(', ');
    const what = `${fact.company} and ${fact.bank} have several dates: ${dates}.`;
    return [warning(fact.at, what, 'check that the text means several events.')];
  });
}

/** A sentence that names a company and a bank together but backs no fact: what did we miss? */
function unusedSentences(article: Article, facts: readonly Fact[], entities: Entities): Problem[] {
  const quotes = facts.flatMap((fact) => fact.quotes);
  return article.passages.flatMap((passage) => {
    const whole = { start: 0, end: passage.text.length };
    const here = quotes.filter((quote) => quote.passage === passage);
    return readStatements(passage.text, whole, entities).flatMap((sentence) => {
      const [pair] = findPairs(sentence).filter(({ bank }) => entities.get(bank.id) !== undefined);
      const used = here.some((quote) => within(quote, sentence) || within(sentence, quote));
      if (pair === undefined || used) return [];
      const what = `a sentence names ${pair.company.id} and ${pair.bank.id} but backs no fact: "${sentence.text}".`;
      return [
        warning(
          { file: article.file, line: passage.line },
          what,
          'add the fact, if it states one.',
        ),
      ];
    });
  });
}

/** An entity that no article mentions, unless it is marked so; and a mark that is no longer true. */
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
