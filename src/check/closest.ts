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

/** The weight of a name; a word weighs 1 too. */
const NAMED = 1;
/** Sentences that are aligned, the likeliest: aligning takes longest. */
const ALIGNED_MAX = 12;

/**
 * The sentence that a claim is closest to; undefined if none is close enough.
 * @param question the claim as a question
 * @param preferred for a clause, the sentence that the whole claim is closest to
 */
export function closest(
  claim: Tokens,
  question: Question,
  sources: readonly Source[],
  preferred?: Source,
): Near | undefined {
  // A claim in another script matches nothing in order.
  const isHan = /\p{Script=Han}/u.test(claim.text);
  // Questions check names apart; in a claim they are part of what it says.
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
    // No later candidate can reach more than this one's upper bound.
    if (best !== undefined && most.weight < best.weight) break;
    const { sure, weight } = worthBy(source, covered, isHan ? sameShare(claim, source.tokens) : 0);
    if (sure < BARS.near) continue;
    // Ties go to the first in order.
    const isBetter =
      best === undefined || weight > best.weight || (weight === best.weight && place < best.place);
    if (isBetter) best = { source, place, weight };
  }
  const comparison = best && diffSentence(claim, best.source.tokens);
  return best && comparison && { source: best.source, comparison };
}

/** The share (0–1) of a claim's letters that a sentence has in the same order. */
function sameShare(claim: Tokens, source: Tokens): number {
  const same = align(claim, source)?.hunks.filter(({ isSame }) => isSame) ?? [];
  const total = lettersIn(claim.clauses.flat());
  return total === 0 ? 0 : lettersIn(same.flatMap(({ said }) => said)) / total;
}

/** An upper bound of that share: counts how often a sentence has each word, in any order. */
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
