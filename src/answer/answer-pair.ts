import type { EntityId } from '../entities/entity.ts';
import { type Found, partnershipsBetween } from '../facts/facts.ts';
import { findPairs, pairsOf } from '../facts/pairs.ts';
import { readStatements } from '../facts/statement.ts';
import type { Citation } from '../knowledge/citation.ts';
import type { Library } from '../library.ts';
import type { Question } from '../search/analyze.ts';
import { dateParts } from '../text/dates.ts';
import { type Answer, type Block, heading, notice, proofOf } from './answer.ts';
import { coverageOf } from './coverage.ts';
import { findCitations } from './find-citations.ts';
import { noAnswer } from './no-answer.ts';

/** A company and a bank that a question asks about together. */
export interface PairAsked {
  readonly company: EntityId;
  readonly bank: EntityId;
}

/** The company and the bank of a question that names exactly one of each. */
export function pairIn({ names }: Question, { entities }: Library): PairAsked | undefined {
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
  const facts = found.map((found): Block => ({ kind: 'fact', found }));
  const { shown, further } = findCitations(question, library);
  const isNew = (citation: Citation) =>
    joins(citation, company, bank, library) && !isQuotedBy(citation, found);
  const [quotes, more] = [shown.filter(isNew), further.filter(isNew)];
  const blocks = [
    heading('answer.fact', values),
    ...facts,
    ...quotes.map((citation): Block => ({ kind: 'quote', citation })),
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

/** Whether a fact is of one of the dates asked about; a part that either lacks is not compared. */
function isOfDates({ when }: Found['fact'], dates: Question['dates']): boolean {
  if (dates.length === 0) return true;
  if (when === undefined) return false;
  const said = dateParts(when);
  return dates.some((asked) =>
    (['year', 'month', 'day'] as const).every(
      (part) => asked[part] === undefined || said[part] === undefined || asked[part] === said[part],
    ),
  );
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
