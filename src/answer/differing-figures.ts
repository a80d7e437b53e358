import { findDoubts } from '../facts/doubts.ts';
import type { Article } from '../knowledge/article.ts';
import { type Citation, cite } from '../knowledge/citation.ts';
import type { Library } from '../library/library.ts';
import { placesOf } from '../search/confidence/closeness.ts';
import { type Judged, reasonsAgainst } from '../search/confidence/judge.ts';
import { analyzeOwn, nameTerm } from '../search/question/analysis.ts';
import { type AskedKind, holdsKind, isNumber, kindsAsked } from '../search/question/asked-kinds.ts';
import type { Question } from '../search/question/question.ts';
import { thingsOf } from '../search/question/things.ts';
import { findDates } from '../text/dates.ts';
import { isHan, normalize } from '../text/normalize.ts';
import { findQuantities, type Quantity } from '../text/quantities.ts';
import { splitClauses } from '../text/sentences.ts';
import { shift } from '../text/span.ts';
import { differing, numberKey } from './differing.ts';

/** A number with which a passage answers a question. */
export interface Figure {
  readonly judged: Judged;
  readonly article: Article;
  readonly words: Citation;
  readonly value: string;
  readonly unit: string;
}

/** Passages that answer a question with different numbers, those of the newest article first. */
export interface DifferingFigures {
  readonly passages: readonly Judged[];
  /** The words of each number, in the same order. */
  readonly figures: readonly Citation[];
}

/**
 * The passages of different articles that answer the same question with different numbers of one
 * unit; none if the best passage is not among them. Each says everything that is asked, of the same
 * entity. Which of them is right is not for a program to say.
 * @param judged passages of one tier, the best first
 */
export function differingFigures(
  judged: readonly Judged[],
  question: Question,
  library: Library,
): DifferingFigures {
  const all = figuresIn(judged, question, library);
  const [best] = all;
  if (best === undefined || best.judged !== judged[0]) return NONE;
  const comparable = all.filter(
    (each) => each.unit === best.unit && isOfTheSame(each, best, question, library),
  );
  const found = differing(comparable);
  return { passages: found.map((each) => each.judged), figures: found.map(({ words }) => words) };
}

/** The numbers with which passages answer a question, one a passage. */
export function figuresIn(
  judged: readonly Judged[],
  question: Question,
  library: Library,
): Figure[] {
  const kinds = kindsAsked(question.text).filter(isNumber);
  if (kinds.length === 0) return [];
  return judged.filter(saysAll).flatMap((each) => figureOf(each, kinds, question, library));
}

const NONE: DifferingFigures = { passages: [], figures: [] };

/** Whether a passage says everything asked, however sure that it answers. */
function saysAll({ evidence }: Judged): boolean {
  return reasonsAgainst(evidence).every((reason) => reason === 'confidence');
}

/** The only number of the asked kinds where a passage's best clause says what is counted. */
function figureOf(
  judged: Judged,
  kinds: readonly AskedKind[],
  question: Question,
  { corpus, vocabulary }: Library,
): Figure[] {
  const { passage, evidence } = judged;
  if (evidence.best === undefined) return [];
  const { start, end } = evidence.best;
  const said = normalize(passage.text.slice(start, end));
  const dates = findDates(said.text);
  const things = thingsOf(question).filter((thing) => thing.kind === 'content');
  const clauses = splitClauses(said.text);
  const near = clauses.filter((clause) => {
    const analysis = analyzeOwn(said.text.slice(clause.start, clause.end), vocabulary);
    return things.some((thing) => placesOf(thing, analysis).length > 0);
  });
  const among = near.length === 0 ? clauses : near;
  const found = findQuantities(said.text, dates).flatMap((quantity) => {
    const clause = among.find((each) => each.start <= quantity.start && quantity.end <= each.end);
    const counted = withCounter(quantity, said.text);
    return clause !== undefined && isAnswer(counted, kinds) ? [{ quantity: counted, clause }] : [];
  });
  const [only, ...more] = found;
  if (only === undefined || more.length > 0 || only.quantity.unread) return [];
  if (findDoubts(said.text.slice(only.clause.start, only.clause.end)).length > 0) return [];
  const place = shift(said.toSource(only.quantity), start);
  const article = corpus.articleOf(passage);
  const words = cite(article, passage, passage.text.slice(place.start, place.end), place.start);
  return [{ judged, article, words, value: numberKey(only.quantity), unit: only.quantity.unit }];
}

/** A number with the character after it as its unit if it has no known one: 12艘. */
function withCounter(quantity: Quantity, text: string): Quantity {
  const counter = text.charAt(quantity.end);
  if (quantity.unit !== '' || !isHan(counter)) return quantity;
  return { ...quantity, unit: counter, end: quantity.end + counter.length };
}

function isAnswer(quantity: Quantity, kinds: readonly AskedKind[]): boolean {
  const held = { dates: [], offices: [], quantities: [quantity] };
  return quantity.unit !== '' && kinds.every((kind) => holdsKind(kind, held));
}

/**
 * Whether two passages speak of the same entity: both of those that the question names or, if it
 * names none, not of different ones.
 */
function isOfTheSame(a: Figure, b: Figure, question: Question, { vocabulary }: Library): boolean {
  const [first, second] = [a, b].map(({ judged: { passage, evidence } }) => {
    const about = evidence.best?.about ?? [];
    if (about.length > 0) return about;
    return analyzeOwn(passage.title, vocabulary).words.filter((word) => word.startsWith('@'));
  });
  if (first === undefined || second === undefined) return false;
  const names = question.names.map(nameTerm);
  if (names.length > 0) {
    return [first, second].every((about) => names.every((name) => about.includes(name)));
  }
  if (first.length === 0 || second.length === 0) return true;
  return first.length === second.length && first.every((name) => second.includes(name));
}
