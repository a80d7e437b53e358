import type { EntityId } from '../entities/entity.ts';
import { type Found, partnershipsBetween } from '../facts/facts.ts';
import { findPairs, pairsOf } from '../facts/pairs.ts';
import { readStatements } from '../facts/statement.ts';
import { type Citation, cite } from '../knowledge/citation.ts';
import type { Library } from '../library.ts';
import type { Question } from '../search/analyze.ts';
import { weigh } from '../search/evidence.ts';
import type { Ranked } from '../search/rank.ts';
import { dateParts } from '../text/dates.ts';
import { type Answer, type Block, heading, notice, proofOf } from './answer.ts';
import { asOf, coverageOf } from './coverage.ts';
import { whatCanBeAsked } from './suggest-questions.ts';

/** So many passages at the most; what is far behind the best one is left out as well. */
const PASSAGES_MAX = 3;
const FAR_BEHIND = 0.75;

/**
 * The least share of a question that a passage (with its headings) has to hold to be an answer.
 * Chosen on the golden questions (tests/golden), between those it can answer and those it cannot.
 */
const COVERED_MIN = 0.5;
/** The least share that its own words have to hold: headings alone prove nothing. */
const COVERED_BY_TEXT_MIN = 0.05;

/** Answers a question from the library with cited passages and facts, or says that it cannot. */
export function answerQuestion(text: string, library: Library): Answer {
  if (text.trim() === '') return nothingAsked('question.empty', library);
  const { question, readAs } = library.search.understand(text);
  if (question.needs.length === 0) return nothingAsked('question.no-words', library);
  const unmentioned = question.names.filter((id) => !library.mentioned.has(id));
  if (unmentioned.length > 0 && !unmentioned.every((id) => hasGroup(id, library))) {
    const values = { names: { entities: unmentioned } };
    return noAnswer([notice('name.not-mentioned', values)], question, library);
  }
  const pair = pairIn(question, library);
  const answer =
    pair === undefined
      ? answerFromPassages(question, library)
      : answerFromFacts(pair, question, library);
  if (readAs === undefined) return answer;
  const reading = notice('question.read-as', { question: { asked: readAs } });
  return { ...answer, blocks: [reading, ...answer.blocks] };
}

function nothingAsked(key: 'question.empty' | 'question.no-words', library: Library): Answer {
  return { kind: 'empty', blocks: [notice(key), ...whatCanBeAsked(undefined, library)] };
}

function noAnswer(why: readonly Block[], question: Question, library: Library): Answer {
  return {
    kind: 'no-answer',
    blocks: [notice('answer.none'), ...why, ...whatCanBeAsked(question, library)],
    coverage: { found: 0, articles: 0, asOf: asOf(library) },
  };
}

function hasGroup(id: EntityId, { entities }: Library): boolean {
  return entities.groupsOf(id).length > 0;
}

interface PairAsked {
  readonly company: EntityId;
  readonly bank: EntityId;
}

/** The company and the bank of a question that names exactly one of each. */
function pairIn({ names }: Question, { entities }: Library): PairAsked | undefined {
  const of = (kind: string) => names.filter((id) => entities.get(id)?.kind === kind);
  const [[company, ...companies], [bank, ...banks]] = [of('company'), of('bank')];
  if (company === undefined || bank === undefined || companies.length + banks.length > 0) return;
  return { company, bank };
}

function answerFromFacts(
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
  const more = findCitations(question, library).filter(
    (citation) => joins(citation, company, bank, library) && !isQuotedBy(citation, found),
  );
  const blocks = [heading('answer.fact', values), ...facts, ...quotes(more)];
  return { kind: 'fact', blocks, coverage: coverageOf(blocks, library) };
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

function answerFromPassages(question: Question, library: Library): Answer {
  const citations = findCitations(question, library);
  if (citations.length === 0) return noAnswer([], question, library);
  const blocks = [heading('answer.passages'), ...quotes(citations)];
  return { kind: 'passages', blocks, coverage: coverageOf(blocks, library) };
}

function quotes(citations: readonly Citation[]): Block[] {
  return citations.map((citation) => ({ kind: 'quote', citation }));
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

/** The passages that pass the bar, best first, each with its answering sentence. */
function findCitations(question: Question, library: Library): Citation[] {
  const { search, corpus } = library;
  const weights = search.weights(question);
  const passing = search
    .find(question, 3 * PASSAGES_MAX)
    .filter((ranked) => isEvidence(ranked, question, weights, library));
  const best = passing[0]?.score ?? 0;
  return passing
    .filter(({ score }) => score >= FAR_BEHIND * best)
    .slice(0, PASSAGES_MAX)
    .map(({ passage }) => {
      const { start, end } = search.quote(question, passage);
      return cite(corpus.articleOf(passage), passage, passage.text.slice(start, end), start);
    });
}

function isEvidence(
  { passage }: Ranked,
  question: Question,
  weights: readonly (number | undefined)[],
  { corpus, vocabulary }: Library,
): boolean {
  const evidence = weigh(question, weights, passage, vocabulary);
  const { year } = dateParts(corpus.articleOf(passage).published);
  // An article on events of its own year seldom repeats the year in every paragraph.
  const yearsHeld =
    evidence.yearsHeld || question.dates.every((asked) => (asked.year ?? year) === year);
  return (
    evidence.covered >= COVERED_MIN &&
    evidence.coveredByText >= COVERED_BY_TEXT_MIN &&
    evidence.namesHeld &&
    yearsHeld
  );
}
