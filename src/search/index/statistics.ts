import { bigramSlot } from './char-counter.ts';
import { numberOf, type PassageIndex } from './passage-index.ts';

/** How rare things are in a whole library, as far as a question asks for them. */
export interface Statistics {
  /** The number of passages. */
  readonly passages: number;
  /** @returns the number of a term, as in the rows; NO_TERM if no passage has it */
  numberOf(term: string): number;
  /** The number of passages with a term. */
  frequencyOf(term: number): number;
  /** The same, counting only the passages' own texts, without headings. */
  textFrequencyOf(term: number): number;
  /** The number of passages with a character, a UTF-16 unit. */
  charFrequencyOf(char: number): number;
  /** The number of passages with a pair of adjacent ones (hashed, so it may be too high). */
  bigramFrequencyOf(first: number, second: number): number;
}

/** The counts of characters, which are the same wherever the terms are. */
export function charStatistics({
  charFrequency,
  bigramFrequency,
}: Pick<PassageIndex, 'charFrequency' | 'bigramFrequency'>): Pick<
  Statistics,
  'charFrequencyOf' | 'bigramFrequencyOf'
> {
  return {
    charFrequencyOf: (char) => charFrequency[char] ?? 0,
    bigramFrequencyOf: (first, second) =>
      bigramFrequency[bigramSlot(first, second, bigramFrequency.length)] ?? 0,
  };
}

export function statisticsOf(index: PassageIndex): Statistics {
  const { passages, frequency, textFrequency } = index;
  return {
    passages: passages.length,
    numberOf: (term) => numberOf(term, index),
    frequencyOf: (term) => frequency[term] ?? 0,
    textFrequencyOf: (term) => textFrequency[term] ?? 0,
    ...charStatistics(index),
  };
}
