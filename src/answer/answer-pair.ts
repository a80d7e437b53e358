import type { EntityId } from '../entities/entity.ts';
import { type Found, partnershipsBetween } from '../facts/facts.ts';
import { findPairs, pairsOf } from '../facts/pairs.ts';
import { readStatements } from '../facts/statement.ts';
import type { Citation } from '../knowledge/citation.ts';
import type { Library } from '../library.ts';
import type { Question } from '../search/analyze.ts';
import { type Answer, type Block, citationsOf, heading, notice, proofOf } from './answer.ts';
import { asksForOthers } from './asks-for-others.ts';
import { bestProofFirst } from './best-proof-first.ts';
import { coverageOf } from './coverage.ts';
import { isOfDates } from './fact-dates.ts';
import { findCitations } from './find-citations.ts';
import { findUnsaid } from './find-unsaid.ts';
import { noAnswer } from './no-answer.ts';

/** A company and a bank that a question asks about together. */
export interface PairAsked {
  readonly company: EntityId;
  readonly bank: EntityId;
}

/** The company and the bank of a question that names exactly one of each. */
export function pairIn({ text, names }: Question, { entities }: Library): PairAsked | undefined {
  if (asksForOthers(text)) return undefined;
  const of = (kind: string) => names.filter((id) => entities.get(id)?.kind === kind);
  const [[company, ...companies], [bank, ...banks]] = [of('company'), of('bank')];
  if (company === undefined || bank === undefined || companies.length + banks.length > 0) return;
  return { company, bank };
}

/** Answers with the facts about exactly the two; passages that join them follow. */
export function answerPair(
  { company, bank }: PairAsked,
  question: Question,
  library: Library,
): Answer {
  const values = { company: { entities: [company] }, bank: { entities: [bank] } };
  const all = partnershipsBetween(company, bank, library.facts, library.entities);
  if (all.length === 0) return noAnswer([notice('pair.not-mentioned', values)], question, library);
  const found = all.filter(({ fact }) => isOfDates(fact, question.dates));
  if (found.length === 0) return noAnswer([notice('pair.other-date', values)], question, library);
  const facts = bestProofFirst(found, question, library).map(
    (found): Block => ({ kind: 'fact', found }),
  );
  const { shown, further } = findCitations(question, library);
  const isNew = (citation: Citation) =>
    joins(citation, company, bank, library) && !isQuotedBy(citation, found);
  const [quoted, more] = [shown.filter(isNew), further.filter(isNew)];
  const quotes = quoted.map((citation): Block => ({ kind: 'quote', citation }));
  // Facts about their groups or members say less of the two than a passage that joins them.
  const isExact = found.some(({ via }) => via === undefined);
  const said = isExact ? [...facts, ...quotes] : [...quotes, ...facts];
  const unsaid = findUnsaid(question, citationsOf(said), library);
  const blocks = [
    heading('answer.fact', values),
    ...(unsaid.length === 0 ? [] : [notice('pair.unsaid', { asked: { asked: unsaid } })]),
    ...said,
  ];
  // The pages of all their facts hold those of one date.
  const again = { command: 'partner', ids: [company, bank] };
  return {
    kind: 'fact',
    blocks,
    further: more,
    again,
    coverage: coverageOf(blocks, library, more),
  };
}

/** Whether quoted words join the two: one sentence may name both in different pairs. */
function joins(
  citation: Citation,
  company: EntityId,
  bank: EntityId,
  { entities }: Library,
): boolean {
  return readStatements(citation.passage.text, citation, entities).some(
    (statement) => pairsOf(findPairs(statement), company, bank).length > 0,
  );
}

function isQuotedBy(citation: Citation, found: readonly Found[]): boolean {
  return found
    .flatMap(({ fact }) => proofOf(fact))
    .some(({ passage, start, end }) => {
      return passage === citation.passage && start < citation.end && citation.start < end;
    });
}
