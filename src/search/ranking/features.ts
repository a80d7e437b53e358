import type { PassageIndex } from '../index/passage-index.ts';
import { occurrence } from './bm25.ts';
import type { CompiledQuestion } from './compile-question.ts';
import type { Overlap } from './overlap.ts';

/** Σ rarity of the needs held × what an occurrence is worth at the passage's length. */
export function wordScore(
  { needs }: CompiledQuestion,
  overlap: Overlap,
  index: PassageIndex,
  averageLength: number,
): number {
  const rarity = needs.reduce(
    (sum, { weight }, n) => sum + weight * (overlap.needsHeld[n] ?? 0),
    0,
  );
  return rarity * occurrence(index.distinct[overlap.passage] ?? 0, averageLength);
}

/** The same of pairs of adjacent characters, which need no segmenter to agree with itself. */
export function bigramScore(overlap: Overlap, index: PassageIndex, averageChars: number): number {
  return overlap.bigramsHeld * occurrence(charsIn(overlap.passage, index), averageChars);
}

/** The share of the question's needs, by rarity, that the passage holds. */
export function needsShare(
  { needs, needsWeight }: CompiledQuestion,
  { needsHeld }: Overlap,
): number {
  const held = needs.reduce((sum, { weight }, n) => sum + weight * (needsHeld[n] ?? 0), 0);
  return needsWeight === 0 ? 0 : held / needsWeight;
}

/** The same of the text alone: under one heading, the text decides. */
export function textShare({ needs }: CompiledQuestion, { needsInText }: Overlap): number {
  const total = needs.reduce((sum, { textWeight }) => sum + textWeight, 0);
  const held = needs.reduce(
    (sum, { textWeight }, n) => sum + textWeight * (needsInText[n] ?? 0),
    0,
  );
  return total === 0 ? 0 : held / total;
}

/** The share of the question's characters, by rarity, that the passage holds. */
export function charsShare({ charsWeight }: CompiledQuestion, { charsHeld }: Overlap): number {
  return charsWeight === 0 ? 0 : charsHeld / charsWeight;
}

/** The share of the question's neighbouring words that are neighbours in the passage too. */
export function wordPairsShare(
  { wordPairs }: CompiledQuestion,
  { wordPairsHeld }: Overlap,
): number {
  return wordPairs.size === 0 ? 0 : wordPairsHeld / wordPairs.size;
}

/** The longest common subsequence as a share of the question. */
export function lcsShare({ length }: CompiledQuestion, { lcs }: Overlap): number {
  return length === 0 ? 0 : lcs / length;
}

/** How much of the headings the question repeats: whoever names the subject means its passages. */
export function headingShare({ headingBigrams, headingBigramsAsked }: Overlap): number {
  return headingBigrams === 0 ? 0 : headingBigramsAsked / headingBigrams;
}

/** Whether the passage holds what the question asks for: a date, a number, a person … */
export function holdsType(
  { types }: CompiledQuestion,
  { passage }: Overlap,
  index: PassageIndex,
): number {
  return (types & (index.types[passage] ?? 0)) === 0 ? 0 : 1;
}

/** The share of the question's Latin words and numbers that the passage lacks. */
export function latinAbsentShare(
  { latinWords }: CompiledQuestion,
  { latinAbsent }: Overlap,
): number {
  return latinWords.length === 0 ? 0 : latinAbsent / latinWords.length;
}

/** Whether the passage opens its document: introductions answer what a thing is. */
export function opensDocument({ passage }: Overlap, index: PassageIndex): number {
  return index.passages[passage]?.ordinal === 1 ? 1 : 0;
}

/** ln(1 + characters): a long passage holds much by chance. */
export function logLength({ passage }: Overlap, index: PassageIndex): number {
  return Math.log(1 + charsIn(passage, index));
}

/** A passage of fewer characters is often a heading or a phrase that the question only repeats. */
const SHORT = 60;

/** max(0, ln SHORT − ln(1 + characters)). */
export function shortness(overlap: Overlap, index: PassageIndex): number {
  return Math.max(0, Math.log(SHORT) - logLength(overlap, index));
}

/** How many characters a passage has, headings included. */
function charsIn(passage: number, { charsAt }: PassageIndex): number {
  return (charsAt[passage + 1] ?? 0) - (charsAt[passage] ?? 0);
}
