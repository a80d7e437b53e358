import type { Library } from '../library/library.ts';
import { askedOf, isEcho, namesIn, putBefore, subjectOf } from './names-taken.ts';
import { pronounIn } from './pronouns.ts';

/** One question of a text. */
export interface Ask {
  /** As typed. */
  readonly asked: string;
  /** With the words that it takes from the ask before it: 百度呢 as 百度和谁合作. */
  readonly meant?: string;
  /**
   * It takes only names from the ask before it, and may also be meant as typed. If both readings
   * answer as well, it is meant as typed, unless it is `leaning`: without a name of its own after an
   * answer. A `named` one has a name. An `elliptic` one (那核心诉求呢) is likelier not meant as typed.
   */
  readonly alone?: 'nameless' | 'leaning' | 'named' | 'elliptic';
}

/** Fills in what a question of a text takes from the one before it. */
export function completeAsk(piece: string, before: string, library: Library): Ask[] {
  const earlier = namesIn(before, library);
  if (earlier.length === 0) return [{ asked: piece }];
  const own = namesIn(piece, library);
  if (isEcho(piece, library)) {
    return askedOf(own, before, library).map((meant) => ({ asked: piece, meant }));
  }
  if (own.length > 0) return [{ asked: piece }];
  const pronoun = pronounIn(piece, library);
  if (pronoun !== undefined) {
    const { start, end } = pronoun;
    return [{ asked: piece, meant: piece.slice(0, start) + subjectOf(earlier) + piece.slice(end) }];
  }
  return [{ asked: piece, meant: putBefore(subjectOf(earlier), piece), alone: 'nameless' }];
}
