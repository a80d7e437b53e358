import {
  type Answer,
  type Block,
  heading,
  notice,
  proofOf,
  unsaidNotice,
} from '../answer/answer.ts';
import { nearest } from '../answer/answer-passages.ts';
import { ofExtremeDates } from '../answer/extreme-dates.ts';
import { isOfDates } from '../answer/fact-dates.ts';
import { chooseCitations } from '../answer/find-citations.ts';
import { findUnsaid } from '../answer/find-unsaid.ts';
import { noAnswer } from '../answer/no-answer.ts';
import { asNearest, passagesNaming, questionOf } from '../answer/passages-naming.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Found } from '../facts/facts.ts';
import type { Citation } from '../knowledge/citation.ts';
import { ANSWERED_BY_JOINING, INTENTS } from '../language/zh/intents.ts';
import type { Library } from '../library/library.ts';
import type { Question } from '../search/question/analyze.ts';
import { bestProofFirst } from './best-proof-first.ts';

/** Two that a question asks about together. */
export type PairAsked = readonly [EntityId, EntityId];

/** The two of a question that names exactly a company and a bank, or two that a fact joins. */
export function pairIn({ text, names }: Question, library: Library): PairAsked | undefined {
  const [first, second, ...others] = names;
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  if (INTENTS.others.test(text)) return undefined;
  const kinds = new Set([first, second].map((id) => library.entities.get(id)?.kind));
  const isPair = kinds.has('company') && kinds.has('bank');
  return isPair || between([first, second], library).length > 0 ? [first, second] : undefined;
}

function between([a, b]: PairAsked, { factIndex }: Library): readonly Found[] {
  return factIndex.between(a, b);
}

/**
 * Answers with the facts that join exactly the two; passages that name both follow. A pair without
 * a fact gets the passages that name both as the closest there are.
 */
export function answerPair(pair: PairAsked, question: Question, library: Library): Answer {
  const all = between(pair, library);
  if (all.length === 0) return withoutFact(pair, question, library);
  const ofDate = all.filter(({ fact }) => isOfDates(fact, question.dates));
  const extreme = ofExtremeDates(question.text, ofDate.length > 0 ? ofDate : all);
  const { found } = extreme;
  const facts = bestProofFirst(found, question, library).map(
    (each): Block => ({ kind: 'fact', found: each }),
  );
  const judged = passagesNaming(pair, library, question);
  const { shown, further } = chooseCitations(
    judged.filter(({ tier }) => tier === 'sure'),
    library,
  );
  const isNew = (citation: Citation) => !isQuotedBy(citation, found);
  const [quoted, more] = [shown.filter(isNew), further.filter(isNew)];
  const quotes = quoted.map((citation): Block => ({ kind: 'quote', citation }));
  const unsaid = findUnsaid(
    question,
    { facts: found.map(({ fact }) => fact), passages: quoted },
    library,
    [...ANSWERED_BY_JOINING, ...extreme.words],
  );
  // The pages of all their facts hold those of one date.
  const again = { command: 'partner', ids: pair };
  const values = { names: { entities: pair } };
  return {
    kind: unsaid.length === 0 ? 'fact' : 'nearest',
    blocks: [
      ...unsaidNotice(unsaid),
      heading('answer.fact', values),
      ...extreme.said,
      ...facts,
      ...quotes,
    ],
    further: more,
    again,
    unsaid,
  };
}

/** The same of two by their ids, as nobody typed a question. */
export function answerWithoutFact(pair: PairAsked, library: Library): Answer {
  return withoutFact(pair, questionOf(pair, library), library);
}

/**
 * Nothing joins the two that anybody checked: the passages that name both are shown as no more than
 * that.
 */
function withoutFact(pair: PairAsked, question: Question, library: Library): Answer {
  const why = notice('pair.no-fact', { names: { entities: pair } });
  const both = asNearest(passagesNaming(pair, library, question));
  const unsaid = [wordsOf(pair, question)];
  if (both.length === 0) return noAnswer([why], question, library, 'no-answer', unsaid);
  return nearest(chooseCitations(both, library), unsaid, [why]);
}

/** So far apart two names are one phrase: 腾讯和农行. */
const PHRASE_MAX = 12;

/** The two as the question has them. */
function wordsOf(pair: PairAsked, { text, needs }: Question): string {
  const spans = needs.filter(({ name }) => name !== undefined && pair.includes(name));
  const [start, end] = [
    Math.min(...spans.map((need) => need.start)),
    Math.max(...spans.map((need) => need.end)),
  ];
  return end - start <= PHRASE_MAX
    ? text.slice(start, end)
    : spans.map((need) => text.slice(need.start, need.end)).join(' ');
}

function isQuotedBy(citation: Citation, found: readonly Found[]): boolean {
  return found
    .flatMap(({ fact }) => proofOf(fact))
    .some(({ passage, start, end }) => {
      return passage === citation.passage && start < citation.end && citation.start < end;
    });
}
