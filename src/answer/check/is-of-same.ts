import type { EntityId } from '../../entities/entity.ts';
import { indexOf, UNKNOWN, within } from '../../facts/statement.ts';
import type { Span } from '../../text/normalize.ts';
import type { Alignment } from './align.ts';
import { type Reading, textOf } from './read-sentence.ts';
import { isDenying, isRetracting, strengthenersIn, turnsAlike } from './turns.ts';

/** Whether a claim and the source sentence it is laid over speak of the same, in the same way. */
export function isOfSame(claim: Reading, source: Reading, alignment: Alignment): boolean {
  return (
    claim.products.every((product) => source.products.includes(product)) &&
    isOfSameSides(claim, source, alignment) &&
    joinsSamePairs(claim, source) &&
    isTurnedAlike(claim, source, alignment) &&
    keepsQualifications(claim, source, alignment)
  );
}

/** What the claim says of someone, the source says of them; what it says of no one, of no one. */
function isOfSameSides({ sides }: Reading, source: Reading, { words }: Alignment): boolean {
  const spots = words.filter(({ word }) => word.name === undefined).map(({ at }) => at);
  if (sides.length === 0) return spots.every((at) => isSaidOfNoOne(at, source));
  return (
    sides.every((id) => source.sides.includes(id)) &&
    SIDES.every((kind) => {
      const own = sides.filter((id) => kindOf(id, source) === kind);
      return own.length === 0 || spots.every((at) => isSaidOfAny(own, at, kind, source));
    })
  );
}

const SIDES = ['company', 'bank'] as const;

function kindOf(id: EntityId, { statement }: Reading) {
  return statement.mentions.find((mention) => mention.id === id)?.kind;
}

/** Of all clauses up to there the nearest that names such sides, else the next one, names one of these. */
function isSaidOfAny(
  ids: readonly EntityId[],
  at: Span,
  kind: (typeof SIDES)[number],
  { statement: { clauses, mentions } }: Reading,
): boolean {
  const named = clauses.map((clause) =>
    mentions.filter((mention) => mention.kind === kind && within(mention, clause)),
  );
  const number = indexOf(clauses, at);
  const nearest =
    named.slice(0, number + 1).findLast((here) => here.length > 0) ??
    named.slice(number + 1).find((here) => here.length > 0);
  return nearest?.some(({ id }) => ids.includes(id)) ?? false;
}

/** 盘活银行网点 looks like a bank of that name, so only known ones count here. */
function isSaidOfNoOne(at: Span, { statement }: Reading): boolean {
  const until = statement.clauses[indexOf(statement.clauses, at)]?.end ?? at.end;
  return !statement.mentions.some(
    ({ id, kind, end }) =>
      id !== UNKNOWN && (kind === 'company' || kind === 'bank') && end <= until,
  );
}

/**
 * A company and a bank together in the claim are together in the source. A claim that names both
 * leaves none out of its pairs: whose partner it is would stay open (京东金融与工行、腾讯).
 */
function joinsSamePairs(claim: Reading, source: Reading): boolean {
  const paired = new Set(claim.pairs.flatMap(({ company, bank }) => [company.id, bank.id]));
  const namesBoth = SIDES.every((kind) => claim.sides.some((id) => kindOf(id, claim) === kind));
  if (namesBoth && !claim.sides.every((id) => paired.has(id))) return false;
  return claim.pairs.every((pair) =>
    source.pairs.some(
      ({ company, bank }) => company.id === pair.company.id && bank.id === pair.bank.id,
    ),
  );
}

/** Clause by clause, and before each word: 网点不会消失 is not proved by another clause's 不. */
function isTurnedAlike(claim: Reading, source: Reading, alignment: Alignment): boolean {
  const laid = [
    ...alignment.words.map(({ word, at }) => ({ own: word as Span, at })),
    ...alignment.figures.map(({ figure, at }) => ({ own: figure as Span, at: at as Span })),
  ];
  const alike = claim.statement.clauses.every((clause) => {
    const held = laid.filter(({ own }) => within(own, clause)).map(({ at }) => at);
    return turnsAlike(textOf(clause, claim), textAround(held, source));
  });
  if (!alike || laid.some(({ own, at }) => isDenied(own, claim) !== isDenied(at, source))) {
    return false;
  }
  if (isDenying(claim.statement.text)) return true;
  const last = Math.max(...laid.map(({ at }) => indexOf(source.statement.clauses, at)));
  const next = source.statement.clauses[last + 1];
  return next === undefined || !isRetracting(textOf(next, source));
}

/**
 * What is the first or the most is so under the conditions that its clause names: 第一个战略合作伙伴 in
 * 在金融科技层面第一个战略合作伙伴 says too much.
 */
function keepsQualifications(claim: Reading, source: Reading, { words }: Alignment): boolean {
  const strong = strengthenersIn(claim.statement.text);
  if (strong.length === 0) return true;
  const held = new Set(words.map(({ at }) => at.start));
  return source.statement.clauses
    .filter((clause) => strengthenersIn(textOf(clause, source)).some((w) => strong.includes(w)))
    .filter((clause) => words.some(({ at }) => within(at, clause)))
    .every((clause) =>
      source.words.filter((word) => within(word, clause)).every(({ start }) => held.has(start)),
    );
}

/** The clauses from the first to the last of the spans. */
function textAround(spans: readonly Span[], source: Reading): string {
  if (spans.length === 0) return '';
  const { clauses } = source.statement;
  const numbers = spans.map((span) => indexOf(clauses, span));
  const [first, last] = [clauses[Math.min(...numbers)], clauses[Math.max(...numbers)]];
  return first && last ? textOf({ start: first.start, end: last.end }, source) : '';
}

/** Whether a denial stands before it in its clause. */
function isDenied(spot: Span, reading: Reading): boolean {
  const { clauses } = reading.statement;
  const clause = clauses[indexOf(clauses, spot)];
  if (clause === undefined) return false;
  return isDenying(textOf({ start: clause.start, end: spot.start }, reading));
}
