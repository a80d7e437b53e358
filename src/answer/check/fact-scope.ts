import type { Fact, Partnership, Remark } from '../../facts/kinds.ts';
import { findPairs, isSaidOfPair, pairsOf } from '../../facts/pairs.ts';
import { spotsOf } from '../../facts/proof.ts';
import { indexOf, isSaidOf, type Statement } from '../../facts/statement.ts';
import type { Span } from '../../text/normalize.ts';

/** The clauses of a quoted sentence in which a fact is stated. */
export interface Scope {
  /** Where the words of a claim on the fact may stand. */
  readonly clauses: readonly Span[];
  /** The clause that turns the fact: 预计年底可达到20家 is no 20家 yet. */
  readonly turning: readonly Span[];
}

/** Where a fact stands in one of its quoted sentences. */
export function scopeOf(fact: Fact, statement: Statement): Scope {
  switch (fact.kind) {
    case 'partnership':
      return { clauses: ofPair(fact, statement), turning: [] };
    case 'figure':
      return upTo(fact.entity, fact.value, statement);
    case 'positioning':
      return upTo(fact.entity, fact.position, statement);
    case 'remark':
      return { clauses: ofSpeaker(fact, statement), turning: [] };
  }
}

/** The clause that introduces the speaker; what was said is for the sentences themselves to prove. */
function ofSpeaker({ speaker, office }: Remark, statement: Statement): Span[] {
  const named = statement.mentions.filter(({ id }) => id === speaker);
  const offices = spotsOf(office, statement);
  const isIntroduced = named.some(({ start }) => offices.some(({ end }) => end === start));
  const numbers = isIntroduced ? named.map((name) => indexOf(statement.clauses, name)) : [];
  return statement.clauses.filter((_, n) => numbers.includes(n));
}

/** The clauses that name both sides, or say form or areas of them. */
function ofPair({ company, bank, form, areas }: Partnership, statement: Statement): Span[] {
  const mine = pairsOf(findPairs(statement), company, bank);
  const said = [form, ...areas]
    .flatMap((words) => spotsOf(words, statement))
    .filter((spot) => isSaidOfPair(spot, mine, statement));
  const numbers = mine.flatMap((pair) => {
    const [a, b] = [pair.company, pair.bank].map((side) => indexOf(statement.clauses, side));
    return a === b ? [a] : [];
  });
  const all = new Set([...numbers, ...said.map((spot) => indexOf(statement.clauses, spot))]);
  return mine.length === 0 ? [] : statement.clauses.filter((_, n) => all.has(n));
}

/** The clauses up to the one that says it of the entity. */
function upTo(entity: Parameters<typeof isSaidOf>[0], words: string, statement: Statement): Scope {
  const spot = spotsOf(words, statement).find((spot) => isSaidOf(entity, spot, statement));
  if (spot === undefined) return { clauses: [], turning: [] };
  const last = indexOf(statement.clauses, spot);
  return {
    clauses: statement.clauses.slice(0, last + 1),
    turning: statement.clauses.slice(last, last + 1),
  };
}
