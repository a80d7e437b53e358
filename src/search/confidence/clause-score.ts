import { heldBy, shareHeld, type Thing } from '../question/things.ts';
import { type CompiledQuestion, charPair } from '../ranking/compile-question.ts';
import type { Criteria, Said } from './criteria.ts';
import type { IndependentClause, ReadHeading } from './read-passage.ts';

/** What the headings say too, all clauses under them are about: it tells them little apart. */
const IN_HEADING = 0.1;
/**
 * A name weighs nothing as evidence, for it is asked apart; among clauses it tells one from the
 * other.
 */
const NAMED = 1;
/** What a date, a number, a person … is worth to a question that asks for one. */
const ASKED_TYPE = 0.3;
/**
 * How well a statement fits, beside the others of its passage: the share of the question's things
 * and that of its pairs of characters, each for what no heading says and, little, for what one
 * does; and ASKED_TYPE.
 */
export function createScore({ things, compiled }: Criteria, above: readonly Said[]) {
  const headed = most(
    things,
    above.map(({ shares }) => shares),
  ).map((share) => share > 0);
  // How rare a pair is among the passages would let other articles choose the statement.
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

/** What a heading says; many passages stand under one. */
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

/** Which pairs of characters of a question a text has, in the order of `bigrams`. */
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

/** By thing, the largest share that any text says of it. */
export function most(things: readonly Thing[], held: readonly (readonly number[])[]): number[] {
  return things.map((_, n) =>
    held.reduce((largest, shares) => Math.max(largest, shares[n] ?? 0), 0),
  );
}
