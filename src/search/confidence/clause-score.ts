import { heldBy, shareHeld, type Thing } from '../question/things.ts';
import { type CompiledQuestion, charPair } from '../ranking/compile-question.ts';
import type { Criteria, Said } from './criteria.ts';
import type { IndependentClause, ReadHeading } from './read-passage.ts';

/** The weight of what a heading says: all clauses below are about that, so it tells few apart. */
const IN_HEADING = 0.1;
/** The weight of a name. As evidence it weighs 0 and is checked apart; here it ranks clauses. */
const NAMED = 1;
/** What a clause gains for an answer type that the question asks for. */
const ASKED_TYPE = 0.3;
/**
 * Makes the score that compares a passage's clauses: the share of the question's things that a
 * clause says, plus the share of its character pairs, both mostly from what no heading says, plus
 * ASKED_TYPE.
 */
export function createScore({ things, compiled }: Criteria, above: readonly Said[]) {
  const headed = most(
    things,
    above.map(({ shares }) => shares),
  ).map((share) => share > 0);
  // Pairs are not weighted by rarity: then other articles would influence the choice.
  const pairs = Array.from({ length: compiled.bigrams.size }, (_, n) =>
    above.some((heading) => heading.pairs[n] === 1) ? IN_HEADING : 1,
  );
  const own = things.map(({ weight }, n) => {
    return { weight: (weight || NAMED) * (headed[n] ? IN_HEADING : 1) };
  });
  const total = pairs.reduce((sum, weight) => sum + weight, 0) || 1;
  return ({ analysis, types }: IndependentClause, shares: readonly number[]): number => {
    const said = pairsIn(analysis.text, compiled);
    const held = pairs.reduce((sum, weight, n) => sum + (said[n] ? weight : 0), 0);
    const type = (compiled.types & types) === 0 ? 0 : ASKED_TYPE;
    return shareHeld(own, shares) + held / total + type;
  };
}

/** What a heading says of the question; kept, because many passages share a heading. */
export function saidAbove(
  { analysis }: ReadHeading,
  { things, compiled, headings }: Criteria,
): Said {
  const { text } = analysis;
  const said = headings.get(text) ?? {
    shares: heldBy(things, analysis),
    pairs: pairsIn(text, compiled),
  };
  headings.set(text, said);
  return said;
}

/** Which character pairs of a question a text has (1 or 0), in the order of `bigrams`. */
function pairsIn(text: string, { bigrams, bigramRows, charRows }: CompiledQuestion): Uint8Array {
  const found = new Uint8Array(bigrams.size);
  let last = 0;
  let wasAsked = false;
  for (let n = 0; n < text.length; n++) {
    const char = text.charCodeAt(n);
    const isAsked = charRows.rowOf(char) >= 0;
    const place = isAsked && wasAsked ? bigramRows.get(charPair(last, char)) : undefined;
    if (place !== undefined) found[place] = 1;
    last = char;
    wasAsked = isAsked;
  }
  return found;
}

/** For each thing, the largest share that any of the texts says of it. */
export function most(things: readonly Thing[], held: readonly (readonly number[])[]): number[] {
  return things.map((_, n) =>
    held.reduce((largest, shares) => Math.max(largest, shares[n] ?? 0), 0),
  );
}
