import type { Passage } from '../knowledge/article.ts';
import { analyze, type Vocabulary } from './analyze.ts';
import { typesHeld } from './answer-type.ts';
import { createCharCounter } from './char-counter.ts';
import { createTermCounter } from './term-counter.ts';

/**
 * What ranking looks up of each passage, computed once. Lists of all passages stand one after
 * another in one array; `…At[i]` to `…At[i + 1]` are those of passage i.
 */
export interface PassageIndex {
  readonly passages: readonly Passage[];
  /** The terms' numbers, counted from 1. */
  readonly termIds: ReadonlyMap<string, number>;
  /** In how many passages a term stands. */
  readonly frequency: Uint32Array;
  /** In how many passages' own texts, headings left out, a term stands. */
  readonly textFrequency: Uint32Array;
  /** The terms of a passage in order, headings first; then, behind a 0, its meanings. */
  readonly terms: Uint32Array;
  readonly termsAt: Uint32Array;
  /** Where the text begins within `terms`. */
  readonly textTermsAt: Uint32Array;
  /** Where the meanings of the text begin within `terms`, behind those of the headings alone. */
  readonly textMeaningsAt: Uint32Array;
  /** How many different terms a passage has. */
  readonly distinct: Uint32Array;
  /** The normalized characters: headings, a line break, text. */
  readonly chars: Uint16Array;
  readonly charsAt: Uint32Array;
  /** Where the text begins within a passage's characters. */
  readonly textAt: Uint32Array;
  /** In how many passages a character stands, and a pair of adjacent ones (hashed). */
  readonly charFrequency: Uint32Array;
  readonly bigramFrequency: Uint32Array;
  /** Bits of answer-type.ts. */
  readonly types: Uint16Array;
}

/** Looks through the passages and gathers what ranking needs of each. */
export function indexPassages(passages: readonly Passage[], vocabulary: Vocabulary): PassageIndex {
  const size = passages.length;
  const [termsAt, charsAt] = [new Uint32Array(size + 1), new Uint32Array(size + 1)];
  const [textTermsAt, textMeaningsAt] = [new Uint32Array(size), new Uint32Array(size)];
  const textAt = new Uint32Array(size);
  const types = new Uint16Array(size);
  const length = passages.reduce(
    (sum, { text, trail }) => sum + text.length + trail.join().length,
    0,
  );
  const terms = createTermCounter(size, length);
  const chars = createCharCounter(length + size);
  let trail = '';
  let heading = analyze(trail, vocabulary);

  passages.forEach((passage, i) => {
    const above = passage.trail.join('\n');
    // Neighbours mostly stand under the same headings.
    if (above !== trail) [trail, heading] = [above, analyze(above, vocabulary)];
    const text = analyze(passage.text, vocabulary);
    textTermsAt[i] = terms.length + heading.words.length;
    for (const word of heading.words) terms.add(i, word, 'heading');
    for (const word of text.words) terms.add(i, word, 'text');
    terms.endWords();
    const inText = new Set(text.meanings);
    for (const meaning of new Set(heading.meanings)) {
      if (!inText.has(meaning)) terms.add(i, meaning, 'heading');
    }
    textMeaningsAt[i] = terms.length;
    for (const meaning of inText) terms.add(i, meaning, 'text');
    termsAt[i + 1] = terms.length;
    types[i] = typesHeld(text.text);
    textAt[i] = heading.text === '' ? 0 : heading.text.length + 1;
    chars.add(i, heading.text === '' ? text.text : `${heading.text}\n${text.text}`);
    charsAt[i + 1] = chars.length;
  });

  return {
    passages,
    ...terms.done(),
    termsAt,
    textTermsAt,
    textMeaningsAt,
    ...chars.done(),
    charsAt,
    textAt,
    types,
  };
}
