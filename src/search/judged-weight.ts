import type { Need } from './analyze.ts';
import { isEverydayWord } from './everyday-words.ts';

/**
 * What a need that no passage has counts, the rarest word of the library being 1: nearly as much, for
 * it may be the very thing that the library does not say, or just another wording.
 */
const UNKNOWN = 0.8;
/** A lone character is a word that the segmenter does not know, or a piece of one. */
const LONE_CHARACTER = 0.5;
/** A word of everyday talk counts no more than this. */
const EVERYDAY = 0.15;
const YEAR = /^(?:19|20)\d{2}$/;
/** The thing that is asked for counts more than what surrounds it. */
const ASKED = 1.5;

/**
 * What a need counts where a passage is judged as an answer. Names and years count nothing: whether
 * they stand there is a question of its own (evidence.ts).
 * @param rarity 0–1, the rarest word of the library being 1; undefined for one that no passage has
 */
export function judgedWeight({ words, meaning, name, asked }: Need, rarity?: number): number {
  const word = words.join('');
  if (name !== undefined || YEAR.test(word)) return 0;
  if (meaning === undefined && isEverydayWord(word)) return Math.min(EVERYDAY, rarity ?? EVERYDAY);
  const weight =
    rarity === undefined ? UNKNOWN * (word.length === 1 ? LONE_CHARACTER : 1) : Math.min(1, rarity);
  return weight * (asked === 'no' ? 1 : ASKED);
}
