import type { PassageRows } from '../index/passage-rows.ts';
import { occurrence } from './bm25.ts';
import type { CompiledQuestion } from './compile-question.ts';
import type { Overlap } from './overlap.ts';

/** Σ rarity of the needs found × the worth of an occurrence at the passage's length. */
export function wordScore(
  { needs }: CompiledQuestion,
  overlap: Overlap,
  rows: PassageRows,
  averageLength: number,
): number {
  const rarity = needs.reduce(
    (sum, { weight }, n) => sum + weight * (overlap.needsHeld[n] ?? 0),
    0,
  );
  return rarity * occurrence(rows.distinct[overlap.passage] ?? 0, averageLength);
}

/** The same for pairs of adjacent characters, which do not depend on segmentation. */
export function bigramScore(overlap: Overlap, rows: PassageRows, averageChars: number): number {
  return overlap.bigramsHeld * occurrence(charsIn(overlap.passage, rows), averageChars);
}

/** The share of the question's needs, by rarity, that the passage has. */
export function needsShare(
  { needs, needsWeight }: CompiledQuestion,
  { needsHeld }: Overlap,
): number {
  const held = needs.reduce((sum, { weight }, n) => sum + weight * (needsHeld[n] ?? 0), 0);
  return needsWeight === 0 ? 0 : held / needsWeight;
}

/** The same for the text alone, which decides between passages under one heading. */
export function textShare({ needs }: CompiledQuestion, { needsInText }: Overlap): number {
  const total = needs.reduce((sum, { textWeight }) => sum + textWeight, 0);
  const held = needs.reduce(
    (sum, { textWeight }, n) => sum + textWeight * (needsInText[n] ?? 0),
    0,
  );
  return total === 0 ? 0 : held / total;
}

/** The share of the question's characters, by rarity, that the passage has. */
export function charsShare({ charsWeight }: CompiledQuestion, { charsHeld }: Overlap): number {
  return charsWeight === 0 ? 0 : charsHeld / charsWeight;
}

/** The share of the question's adjacent words that are adjacent in the passage too. */
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

/** The share of the headings that the question repeats: naming a subject means its passages. */
export function headingShare({ headingBigrams, headingBigramsAsked }: Overlap): number {
  return headingBigrams === 0 ? 0 : headingBigramsAsked / headingBigrams;
}

/** 1 if the passage contains an answer type that the question asks for, otherwise 0. */
export function holdsType(
  { types }: CompiledQuestion,
  { passage }: Overlap,
  rows: PassageRows,
): number {
  return (types & (rows.types[passage] ?? 0)) === 0 ? 0 : 1;
}

/** The share of the question's Latin words and numbers that the passage lacks. */
export function latinAbsentShare(
  { latinWords }: CompiledQuestion,
  { latinAbsent }: Overlap,
): number {
  return latinWords.length === 0 ? 0 : latinAbsent / latinWords.length;
}

/** 1 if the passage is its article's first, otherwise 0: introductions say what a thing is. */
export function opensDocument({ passage }: Overlap, rows: PassageRows): number {
  return rows.passages[passage]?.ordinal === 1 ? 1 : 0;
}

/** ln(1 + characters): a long passage contains much by chance. */
export function logLength({ passage }: Overlap, rows: PassageRows): number {
  return Math.log(1 + charsIn(passage, rows));
}

/** Characters: a shorter passage is often a heading or phrase that the question only repeats. */
const SHORT = 60;

/** max(0, ln SHORT − ln(1 + characters)). */
export function shortness(overlap: Overlap, rows: PassageRows): number {
  return Math.max(0, Math.log(SHORT) - logLength(overlap, rows));
}

/** The number of characters of a passage, including headings. */
function charsIn(passage: number, { charsAt }: PassageRows): number {
  return (charsAt[passage + 1] ?? 0) - (charsAt[passage] ?? 0);
}
