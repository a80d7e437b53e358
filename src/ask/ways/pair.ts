import type { Answer, Block } from '../../answer/answer.ts';
import { differingNotice, differingPart, heading, unsaidNotice } from '../../answer/blocks.ts';
import { isOfDates, ofExtremeDates } from '../../answer/fact-dates.ts';
import { chooseCitations, passagesNaming } from '../../answer/find-citations.ts';
import { findUnsaid } from '../../answer/find-unsaid.ts';
import { quoteOf } from '../../answer/same-text.ts';
import type { EntityPair } from '../../entities/entity.ts';
import type { Found } from '../../facts/facts.ts';
import type { Citation } from '../../knowledge/citation.ts';
import { ANSWERED_BY_JOINING, INTENTS } from '../../language/questions.ts';
import type { Library } from '../../library/library.ts';
import { answerWithoutFact } from '../../names/pair-without-fact.ts';
import type { Question } from '../../search/question/question.ts';
import { bestProofFirst } from './best-proof-first.ts';
import { kindWords } from './kinds-said.ts';

/**
 * Answers a question about two entities with the facts that join them, then sure passages that name
 * both. Without a fact, passages that name both are shown as the nearest.
 */
export function answerPair(question: Question, library: Library): Answer | undefined {
  const pair = pairIn(question, library);
  if (pair === undefined) return undefined;
  const all = between(pair, library);
  if (all.length === 0) return answerWithoutFact(pair, library, question);
  const ofDate = all.filter(({ fact }) => isOfDates(fact, question.dates));
  const extreme = ofExtremeDates(question.text, ofDate.length > 0 ? ofDate : all);
  const { found } = extreme;
  const facts = bestProofFirst(found, question, library).map(
    (each): Block => ({ kind: 'fact', found: each }),
  );
  const judged = passagesNaming(pair, library, question);
  const { shown, further, differing } = chooseCitations(
    judged.filter(({ tier }) => tier === 'sure'),
    question,
    library,
  );
  const isNew = (citation: Citation) => !isQuotedBy(citation, found);
  const [quoted, more] = [shown.filter(isNew), further.filter(isNew)];
  const quotes = quoted.map((citation) => quoteOf(citation, library));
  const unsaid = findUnsaid(
    question,
    { facts: found.map(({ fact }) => fact), passages: quoted },
    library,
    [...ANSWERED_BY_JOINING, ...kindWords(library), ...extreme.words],
  );
  // Further pages show all their facts, which include those of one date.
  const again = { command: 'partner', ids: pair };
  return {
    kind: unsaid.length === 0 ? 'fact' : 'nearest',
    blocks: [
      ...unsaidNotice(unsaid),
      heading('name.facts', { names: { entities: pair } }),
      ...extreme.said,
      ...facts,
      ...differingNotice(differing),
      ...quotes,
    ],
    further: more,
    again,
    unsaid,
    ...differingPart([differing]),
  };
}

/** The only two entities that a question names, if their kinds differ or a fact joins them. */
function pairIn({ text, names }: Question, library: Library): EntityPair | undefined {
  const [first, second, ...others] = names;
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  if (INTENTS.others.test(text)) return undefined;
  const { entities } = library;
  const [kind, other] = [first, second].map((id) =>
    entities.kinds.get(entities.get(id)?.kind ?? ''),
  );
  const isPair = kind !== other && kind?.partners && other?.partners;
  return isPair || between([first, second], library).length > 0 ? [first, second] : undefined;
}

function between([a, b]: EntityPair, { factIndex }: Library): readonly Found[] {
  return factIndex.between(a, b);
}

function isQuotedBy(citation: Citation, found: readonly Found[]): boolean {
  return found
    .flatMap(({ fact }) => fact.quotes)
    .some(({ passage, start, end }) => {
      return passage === citation.passage && start < citation.end && citation.start < end;
    });
}
