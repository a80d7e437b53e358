import type { PlacedNeed } from '../../search/analyze.ts';

/** A word this long may be a piece of the source's: 联姻 is held by 联姻史. */
const PIECE_MIN = 2;
const HAN = /^\p{Script=Han}+$/u;

/** Whether a word of the source holds one of a claim: the very word, one of its meaning, or it as a piece. */
export function isHeldBy(word: PlacedNeed, other: PlacedNeed): boolean {
  if (word.name !== undefined || other.name !== undefined) return word.name === other.name;
  if (word.meaning !== undefined && word.meaning === other.meaning) return true;
  const [own, theirs] = [word.words.join(' '), other.words.join(' ')];
  return own === theirs || (own.length >= PIECE_MIN && HAN.test(own) && theirs.includes(own));
}
