import { contextOf, type Passage, searchedText, wordsAbove } from '../../knowledge/article.ts';
import { type Analysis, analyze, type Vocabulary } from '../question/analysis.ts';
import { typesHeld } from '../question/answer-types.ts';
import { createCharCounter, type PassageCounts, slotsFor, widthFor } from './char-counter.ts';
import type { Document } from './engine.ts';
import { GrowingArray } from './growing-array.ts';
import { placeOf } from './sorted-words.ts';
import { createTermCounter, NO_TERM } from './term-counter.ts';

/**
 * What ranking looks up for each passage, computed once. The lists of all passages follow each
 * other in one array; passage i has `…At[i]` to `…At[i + 1]`.
 */
export interface PassageIndex {
  readonly passages: readonly Passage[];
  /** The terms, as in SortedWords, and the number of each in the same order, from 1. */
  readonly termText: string;
  readonly termEnds: Uint32Array;
  readonly termNumbers: Uint32Array;
  /** The number of passages with a term, by its number. */
  readonly frequency: Uint32Array;
  /** The same, counting only the passages' own texts, without headings. */
  readonly textFrequency: Uint32Array;
  /** The terms of a passage in order: headings, title, text; then, after a 0, its meanings. */
  readonly terms: Uint32Array;
  readonly termsAt: Uint32Array;
  /** Where title and text begin within `terms`. */
  readonly titleTermsAt: Uint32Array;
  readonly textTermsAt: Uint32Array;
  /** Where the meanings of title and text begin within `terms`, after those of headings only. */
  readonly titleMeaningsAt: Uint32Array;
  readonly textMeaningsAt: Uint32Array;
  /** The number of different terms of a passage. */
  readonly distinct: Uint32Array;
  /** The normalized characters: headings, title and text, with line breaks between. */
  readonly chars: Uint16Array;
  readonly charsAt: Uint32Array;
  /** Where title and text begin within a passage's characters. */
  readonly titleAt: Uint32Array;
  readonly textAt: Uint32Array;
  /** The number of passages with a character, and with a pair of adjacent ones (hashed). */
  readonly charFrequency: PassageCounts;
  readonly bigramFrequency: PassageCounts;
  /** The answer types of a passage, a bit each (answer-types.ts). */
  readonly types: Uint16Array;
}

/** An index as it is stored: its passages are elsewhere. */
export type BareIndex = Omit<PassageIndex, 'passages'>;

/** @returns the number of a term, or NO_TERM if no passage has it */
export function numberOf(term: string, index: PassageIndex): number {
  const place = placeOf(term, { text: index.termText, ends: index.termEnds });
  return index.termNumbers[place] ?? NO_TERM;
}

/**
 * Analyses passages and gathers what ranking needs.
 * @param titled whether titles are indexed: that of the only article tells no passage from another
 */
export function indexPassages(
  passages: readonly Passage[],
  vocabulary: Vocabulary,
  titled = areOfSeveral(passages),
): PassageIndex {
  const size = passages.length;
  const [termsAt, charsAt] = [new Uint32Array(size + 1), new Uint32Array(size + 1)];
  const [titleTermsAt, textTermsAt] = [new Uint32Array(size), new Uint32Array(size)];
  const [titleMeaningsAt, textMeaningsAt] = [new Uint32Array(size), new Uint32Array(size)];
  const [titleAt, textAt] = [new Uint32Array(size), new Uint32Array(size)];
  const types = new Uint16Array(size);
  const length = passages.reduce(
    (sum, passage) => sum + searchedText(passage).length + wordsAbove(passage).length,
    0,
  );
  const terms = createTermCounter(size, length);
  const chars = new GrowingArray(Uint16Array, length + size);
  // Neighbours usually have the same headings.
  const [analyzeTrail, analyzeTitle] = [rememberLast(vocabulary), rememberLast(vocabulary)];

  passages.forEach((passage, i) => {
    const trail = analyzeTrail(contextOf(passage).join('\n'));
    const title = analyzeTitle(titled ? passage.title : '');
    const text = analyze(searchedText(passage), vocabulary);
    for (const word of trail.words) terms.add(i, word, 'heading');
    titleTermsAt[i] = terms.length;
    for (const word of title.words) terms.add(i, word, 'heading');
    textTermsAt[i] = terms.length;
    for (const word of text.words) terms.add(i, word, 'text');
    terms.endWords();
    // Each meaning counts once, where it counts most.
    const inText = new Set(text.meanings);
    const inTitle = new Set(title.meanings.filter((meaning) => !inText.has(meaning)));
    for (const meaning of new Set(trail.meanings)) {
      if (!inText.has(meaning) && !inTitle.has(meaning)) terms.add(i, meaning, 'heading');
    }
    titleMeaningsAt[i] = terms.length;
    for (const meaning of inTitle) terms.add(i, meaning, 'heading');
    textMeaningsAt[i] = terms.length;
    for (const meaning of inText) terms.add(i, meaning, 'text');
    termsAt[i + 1] = terms.length;
    types[i] = typesHeld(text.text);
    titleAt[i] = trail.text === '' ? 0 : trail.text.length + 1;
    textAt[i] = (titleAt[i] ?? 0) + (title.text === '' ? 0 : title.text.length + 1);
    const all = [trail.text, title.text, text.text].filter((part) => part !== '').join('\n');
    for (let n = 0; n < all.length; n++) chars.push(all.charCodeAt(n));
    charsAt[i + 1] = chars.length;
  });
  const allChars = { chars: chars.done(), charsAt };

  return {
    passages,
    ...terms.done(),
    termsAt,
    titleTermsAt,
    textTermsAt,
    titleMeaningsAt,
    textMeaningsAt,
    ...allChars,
    ...countChars(passages, allChars),
    titleAt,
    textAt,
    types,
  };
}

/** Whether passages are of more than one article. */
export function areOfSeveral(passages: readonly Passage[]): boolean {
  return passages.some(({ article }) => article !== passages[0]?.article);
}

/** Counts the characters of passages, and their pairs. */
export function countChars(
  passages: readonly Passage[],
  lists: Pick<PassageIndex, 'chars' | 'charsAt'>,
): Pick<PassageIndex, 'charFrequency' | 'bigramFrequency'> {
  const counter = createCharCounter(slotsFor(passages), widthFor(passages.length));
  for (let n = 0; n < passages.length; n++) counter.count(n, charsOf(lists, n));
  return counter.done();
}

/** The normalized characters of a passage. */
export function charsOf(
  { chars, charsAt }: Pick<PassageIndex, 'chars' | 'charsAt'>,
  n: number,
): Uint16Array {
  return chars.subarray(charsAt[n], charsAt[n + 1]);
}

/** Makes an `analyze` that keeps the last result, for repeated words. */
function rememberLast(vocabulary: Vocabulary): (words: string) => Analysis {
  let last: { readonly words: string; readonly analysis: Analysis } | undefined;
  return (words) => {
    if (last?.words !== words) last = { words, analysis: analyze(words, vocabulary) };
    return last.analysis;
  };
}

/**
 * The engine's key for a term: its number in decimal. MiniSearch keeps terms in a tree by letters,
 * whose root would have thousands of children for Chinese words.
 */
export function keyOf(term: number): string {
  return String(term);
}

/** The passages as an engine's documents, made one at a time so that none has to be kept. */
export function* documentsOf(index: PassageIndex): Iterable<Document> {
  const { passages, terms, termsAt, frequency } = index;
  /** The last passage (from 1) that had a term. */
  const last = new Uint32Array(frequency.length);
  for (let id = 0; id < passages.length; id++) {
    const keys: string[] = [];
    for (const term of terms.subarray(termsAt[id], termsAt[id + 1])) {
      if (term === NO_TERM || last[term] === id + 1) continue;
      last[term] = id + 1;
      keys.push(keyOf(term));
    }
    yield { id, terms: keys };
  }
}
