import type { Found } from '../../facts/facts.ts';
import type { Fact } from '../../facts/kinds.ts';
import type { Library } from '../../library.ts';
import { type PlacedNeed, placeNeeds } from '../../search/analyze.ts';
import { dateParts } from '../../text/dates.ts';
import { compareFigures, type Figure, findFigures, isSameUnit } from '../../text/figures.ts';
import { fold, type Span } from '../../text/normalize.ts';
import { compareDates } from './compare-dates.ts';
import { saidDate } from './differing-dates.ts';
import { readQuotes } from './fact-reading.ts';
import { isHeldBy } from './is-held-by.ts';
import { keepsRoles } from './keeps-roles.ts';
import { type Reading, textOf } from './read-sentence.ts';
import { strengthenersIn, turnsAlike } from './turns.ts';
import { type Difference, NOT_MENTIONED, type Verdict, verdictOf } from './verdict.ts';

/**
 * Words that say of a partnership no more than that it is one, or name what a fact says of it; it
 * proves them without holding them. Normalized.
 */
const LIGHT = new Set(
  `宣布 达成 展开 开展 重点 聚焦 集中 方面 领域 内容 方向 包括 涉及 围绕 关系
  announce announces announced include includes including`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that say of a partnership that it began then: no earlier one may be known. Normalized. */
const BEGINNINGS = new Set(
  '开始 启动 始 始于 建立 start starts started begin began since'.split(' '),
);

/** A fact that is on the claim's matter but neither proves nor refutes its date. */
export const OPEN = { kind: 'open' } as const;

/**
 * Holds a claim against a verified fact. The order of the claim's words is free: who does what with
 * whom was checked when the fact was loaded. That it was the first or the only one was not.
 */
export function checkFact(claim: Reading, found: Found, library: Library): Verdict | typeof OPEN {
  const { fact } = found;
  const source = readQuotes(fact, library.vocabulary);
  const isFirst = isEarliest(fact, library);
  const isLight = ({ words }: PlacedNeed) =>
    fact.kind === 'partnership' &&
    (LIGHT.has(words.join(' ')) || (isFirst && BEGINNINGS.has(words.join(' '))));
  const telling = claim.words.filter((word) => word.name === undefined && !isLight(word));
  // Who the sides of a partnership are was looked at before; here they may stand in other clauses.
  const isSide = ({ name }: PlacedNeed) =>
    fact.kind === 'partnership' && name !== undefined && claim.sides.includes(name);
  const isStated = (word: PlacedNeed) =>
    isLight(word) || isSide(word) || source.words.some((other) => isHeldBy(word, other));
  const isNamed = (word: PlacedNeed) => claim.words.some((own) => isHeldBy(word, own));
  if (
    telling.length === 0 ||
    strengthenersIn(claim.statement.text).length > 0 ||
    !claim.words.every(isStated) ||
    !subjectOf(fact, library).every(isNamed) ||
    !keepsRoles(claim, fact, valueIn(claim, fact, library), source.quoted) ||
    !turnsAlike(claim.statement.text, source.clausesWith(telling))
  ) {
    return NOT_MENTIONED;
  }
  const dates = differingDates(claim, fact);
  const figures = differingFigures(claim, fact, source.figures);
  if (figures === undefined) return NOT_MENTIONED;
  if (dates === undefined) return OPEN;
  return verdictOf([{ kind: 'fact', found }], [...dates, ...figures]);
}

/** Whether the library has no earlier date for the same two. */
function isEarliest(fact: Fact, { facts }: Library): boolean {
  if (fact.kind !== 'partnership') return false;
  return !facts.some(
    (other) =>
      other.kind === 'partnership' &&
      other.company === fact.company &&
      other.bank === fact.bank &&
      other.when !== undefined &&
      (fact.when === undefined || other.when < fact.when),
  );
}

/** The words that a claim has to have to be about what the fact is about. */
function subjectOf(fact: Fact, { vocabulary }: Library): PlacedNeed[] {
  if (fact.kind === 'figure') return placeNeeds(fold(fact.measure), vocabulary);
  if (fact.kind === 'positioning') return placeNeeds(fold(fact.position), vocabulary);
  if (fact.kind === 'remark') return placeNeeds(fold(fact.office), vocabulary);
  return [];
}

/** Where a claim has the figure, or the position, that a fact states or that differs from it. */
function valueIn(claim: Reading, fact: Fact, library: Library): Span | undefined {
  const [stated] = figureOf(fact);
  if (stated !== undefined) return claim.figures.find((figure) => isSameUnit(figure, stated));
  const [first] = subjectOf(fact, library);
  return claim.words.find((word) => first !== undefined && isHeldBy(first, word));
}

function figureOf(fact: Fact): Figure[] {
  return fact.kind === 'figure' ? findFigures(fold(fact.value)) : [];
}

function differingDates(claim: Reading, fact: Fact): Difference[] | undefined {
  const { when, whenWords } = fact;
  const differences: Difference[] = [];
  for (const date of claim.statement.dates) {
    const compared = when === undefined ? 'unlike' : compareDates(date, dateParts(when));
    if (when === undefined || compared === 'unlike') return undefined;
    if (compared === 'same') continue;
    const source = whenWords === undefined ? { date: when } : { words: whenWords };
    differences.push({ said: saidDate(date, claim), source });
  }
  return differences;
}

/** A claim on a figure has one; any other number of it has to be in the fact's words as well. */
function differingFigures(
  claim: Reading,
  fact: Fact,
  others: readonly Figure[],
): Difference[] | undefined {
  const [stated] = figureOf(fact);
  const [own, more] = [
    claim.figures.filter((figure) => stated !== undefined && isSameUnit(figure, stated)),
    claim.figures.filter((figure) => stated === undefined || !isSameUnit(figure, stated)),
  ];
  const isThere = (figure: Figure) => others.some((other) => isSame(figure, other));
  if (!more.every(isThere)) return undefined;
  if (fact.kind !== 'figure' || stated === undefined) return [];
  if (own.some((figure) => isSame(figure, stated))) return own.every(isThere) ? [] : undefined;
  const [figure, ...rest] = own;
  if (figure === undefined || rest.length > 0 || compareFigures(figure, stated) !== 'other') {
    return undefined;
  }
  return [{ said: { asked: textOf(figure, claim) }, source: { words: fact.value } }];
}

function isSame(figure: Figure, other: Figure): boolean {
  return isSameUnit(figure, other) && compareFigures(figure, other) === 'same';
}
