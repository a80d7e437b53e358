import { about, factsAbout, partnershipsBetween } from '../../facts/facts.ts';
import type { Pair } from '../../facts/pairs.ts';
import type { Library } from '../../library.ts';
import { checkFact, type OPEN } from './check-fact.ts';
import { type Reading, textOf } from './read-sentence.ts';
import { all, best, NOT_MENTIONED, type Verdict } from './verdict.ts';

/** Between the names of two that do something together: A与B, A在2015年和B, A partnered with B. */
const TOGETHER = /[与和跟同及、,，&×x/]|携手|联手|\b(?:and|with)\b/u;

/** Holds a claim against the verified facts about those whom it names. */
export function checkFacts(claim: Reading, library: Library): Verdict {
  // A fact is on the company.
  if (claim.products.length > 0) return NOT_MENTIONED;
  return best([checkPairs(claim, library), checkNamed(claim, library)]);
}

/** A claim on one pair or several: each has to have a fact, and no one else may be named. */
function checkPairs(claim: Reading, library: Library): Verdict {
  const { pairs, sides } = claim;
  const paired = new Set(pairs.flatMap(({ company, bank }) => [company.id, bank.id]));
  if (pairs.length === 0 || !sides.every((id) => paired.has(id))) return NOT_MENTIONED;
  if (!pairs.every((pair) => areTogether(pair, claim))) return NOT_MENTIONED;
  return all(pairs.map((pair) => checkPair(pair, claim, library)));
}

function checkPair({ company, bank }: Pair, claim: Reading, library: Library): Verdict {
  const between = partnershipsBetween(company.id, bank.id, library.facts, library.entities);
  // The earliest first: 2004年, then 2017年春节前后.
  const verdicts = between
    .filter(({ via }) => via === undefined)
    .toReversed()
    .map((found) => checkFact(claim, found, library));
  return together(verdicts);
}

/** What the library states of each of those named; the others have to stand there too. */
function checkNamed(claim: Reading, library: Library): Verdict {
  const names = new Set([...claim.sides, ...claim.words.flatMap(({ name }) => name ?? [])]);
  const verdicts = [...names].flatMap((id) =>
    factsAbout(id, library.facts, library.entities)
      .filter(({ fact, via }) => fact.kind !== 'partnership' && via === undefined)
      .filter(({ fact }) => about(fact).every((id) => names.has(id)))
      .map((found) => checkFact(claim, found, library)),
  );
  return together(verdicts);
}

/**
 * The first fact that proves the claim; a claim that differs does so from each fact on the same, and
 * none leaves it open (2017年6月, where one fact says 2004 and another 2017).
 */
function together(verdicts: readonly (Verdict | typeof OPEN)[]): Verdict {
  const said = verdicts.filter((verdict) => verdict.kind !== 'open');
  const proof = said.find(({ kind }) => kind === 'supported');
  if (proof !== undefined) return proof;
  if (said.length < verdicts.length) return NOT_MENTIONED;
  return all(said.filter(({ kind }) => kind === 'differs'));
}

function areTogether({ company, bank }: Pair, claim: Reading): boolean {
  const [start, end] =
    company.start < bank.start ? [company.end, bank.start] : [bank.end, company.start];
  return start <= end && TOGETHER.test(textOf({ start, end }, claim));
}
