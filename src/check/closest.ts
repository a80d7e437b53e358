import { BARS } from '../search/confidence/bars.ts';
import { confidence } from '../search/confidence/confidence.ts';
import type { Question } from '../search/question/question.ts';
import { heldBy, isTelling, shareHeld, thingsOf } from '../search/question/things.ts';
import { align } from './align.ts';
import { diffSentence, type SentenceDiff } from './diff-sentence.ts';
import type { Source } from './sources.ts';
import type { Token, Tokens } from './tokens.ts';

/** The sentence that a claim, or a clause of one, is closest to. */
export interface Near {
  readonly source: Source;
  readonly comparison: SentenceDiff;
}

/** What a name weighs beside a word. */
const NAMED = 1;
/** To lay words beside a sentence takes longest: so many of those that have most of them are tried. */
const ALIGNED_MAX = 12;

/**
 * The sentence that a claim is closest to, if it is close enough to any.
 * @param question the claim, understood
 * @param preferred the one that the whole is closest to, where the claim is a clause
 */
export function closest(
  claim: Tokens,
  question: Question,
  sources: readonly Source[],
  preferred?: Source,
): Near | undefined {
  // Nothing of another script stands in the same order.
  const isHan = /\p{Script=Han}/u.test(claim.text);
  // Whom a claim names is what it claims.
  const things = thingsOf(question).map((thing) => ({ ...thing, weight: thing.weight || NAMED }));
  const mostShared = createMostShared(claim);
  const worthBy = (source: Source, covered: number, order: number) => {
    const sure = confidence({ covered, order: isHan ? order : covered });
    return { sure, weight: sure + (source === preferred ? BARS.apart : 0) };
  };
  const candidates = sources
    .flatMap((source, place) => {
      const held = heldBy(things, source.analysis());
      const count = things.filter((thing, n) => isTelling(thing) && (held[n] ?? 0) > 0).length;
      if (count < BARS.nearThings) return [];
      const covered = shareHeld(things, held);
      return { source, place, covered, most: worthBy(source, covered, mostShared(source)) };
    })
    .filter(({ most }) => most.sure >= BARS.near)
    .toSorted((a, b) => b.most.weight - a.most.weight);
  let best: { source: Source; place: number; weight: number } | undefined;
  for (const { source, place, covered, most } of candidates.slice(0, ALIGNED_MAX)) {
    // No other one can have more.
    if (best !== undefined && most.weight < best.weight) break;
    const { sure, weight } = worthBy(source, covered, isHan ? sameShare(claim, source.tokens) : 0);
    if (sure < BARS.near) continue;
    // Of two that are as close the first stays.
    const isBetter =
      best === undefined || weight > best.weight || (weight === best.weight && place < best.place);
    if (isBetter) best = { source, place, weight };
  }
  const comparison = best && diffSentence(claim, best.source.tokens);
  return best && comparison && { source: best.source, comparison };
}

/** How much of a claim's letters a sentence has in the same order. */
function sameShare(claim: Tokens, source: Tokens): number {
  const same = align(claim, source)?.hunks.filter(({ isSame }) => isSame) ?? [];
  const total = lettersIn(claim.clauses.flat());
  return total === 0 ? 0 : lettersIn(same.flatMap(({ said }) => said)) / total;
}

/** The same at the most, by how often the sentence has each of the claim's words, in any order. */
function createMostShared({ clauses }: Tokens): (source: Source) => number {
  const said = clauses.flat();
  const total = lettersIn(said);
  const byKey = new Map<string, { count: number; letters: number }>();
  for (const token of said) {
    const { count = 0, letters = 0 } = byKey.get(token.key) ?? {};
    byKey.set(token.key, {
      count: count + 1,
      letters: Math.max(letters, token.end - token.start),
    });
  }
  return ({ counts }) => {
    let shared = 0;
    for (const [key, { count, letters }] of byKey) {
      shared += Math.min(count, counts.get(key) ?? 0) * letters;
    }
    return total === 0 ? 0 : Math.min(1, shared / total);
  };
}

function lettersIn(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { start, end }) => sum + end - start, 0);
}
