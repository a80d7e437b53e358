import type { Passage } from '../knowledge/article.ts';
import { type Analysis, analyze, type Vocabulary } from './analyze.ts';
import { typesHeld } from './answer-type.ts';
import { GrowingArray } from './growing-array.ts';

/**
 * What ranking looks up of each passage, computed once. Lists of all passages stand one after
 * another in one array; `…At[i]` to `…At[i + 1]` are those of passage i.
 */
export interface PassageIndex {
  readonly passages: readonly Passage[];
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

/** The number that stands for no term. */
export const NO_TERM = 0;

/** Slots for pairs of characters; at a million the common pairs of Chinese hardly share any. */
const BIGRAM_SLOTS = 1 << 20;

/** @returns the slot in which a pair of UTF-16 units is counted */
export function bigramSlot(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 12;
}

/** Builds the index; `onTerms` gets each passage's different terms as they are found. */
export function indexPassages(
  passages: readonly Passage[],
  vocabulary: Vocabulary,
  onTerms: (passage: number, terms: ReadonlySet<string>) => void,
): PassageIndex {
  const termIds = new Map<string, number>();
  const frequency: number[] = [0];
  const textFrequency: number[] = [0];
  const terms = new GrowingArray(Uint32Array);
  const chars = new GrowingArray(Uint16Array);
  const size = passages.length;
  const textTermsAt = new Uint32Array(size);
  const textMeaningsAt = new Uint32Array(size);
  const [termsAt, charsAt, textAt] = [
    new Uint32Array(size + 1),
    new Uint32Array(size + 1),
    new Uint32Array(size),
  ];
  const distinct = new Uint32Array(size);
  const types = new Uint16Array(size);
  const charFrequency = new Uint32Array(1 << 16);
  const bigramFrequency = new Uint32Array(BIGRAM_SLOTS);
  /** The passage in which a character or pair was counted last, so that each counts once. */
  const [charSeen, bigramSeen] = [
    new Int32Array(1 << 16).fill(-1),
    new Int32Array(BIGRAM_SLOTS).fill(-1),
  ];

  const idOf = (term: string) => {
    const known = termIds.get(term);
    if (known !== undefined) return known;
    const id = frequency.length;
    termIds.set(term, id);
    frequency.push(0);
    textFrequency.push(0);
    return id;
  };

  passages.forEach((passage, i) => {
    const heading = analyze(passage.trail.join('\n'), vocabulary);
    const text = analyze(passage.text, vocabulary);
    const own = new Set<string>();
    textTermsAt[i] = terms.length + heading.words.length;
    for (const word of [...heading.words, ...text.words]) {
      own.add(word);
      terms.push(idOf(word));
    }
    terms.push(NO_TERM);
    const inText = new Set(text.meanings);
    for (const meaning of new Set(heading.meanings.filter((m) => !inText.has(m)))) {
      own.add(meaning);
      terms.push(idOf(meaning));
    }
    textMeaningsAt[i] = terms.length;
    for (const meaning of inText) {
      own.add(meaning);
      terms.push(idOf(meaning));
    }
    for (const term of own) {
      const id = idOf(term);
      frequency[id] = (frequency[id] ?? 0) + 1;
    }
    for (const term of new Set([...text.words, ...text.meanings])) {
      const id = idOf(term);
      textFrequency[id] = (textFrequency[id] ?? 0) + 1;
    }
    onTerms(i, own);
    distinct[i] = own.size;
    types[i] = typesHeld(text.text);
    textAt[i] = heading.text === '' ? 0 : heading.text.length + 1;
    countChars(joined(heading, text), i);
    termsAt[i + 1] = terms.length;
    charsAt[i + 1] = chars.length;
  });

  function countChars(text: string, i: number): void {
    let last = 0;
    for (let n = 0; n < text.length; n++) {
      const char = text.charCodeAt(n);
      chars.push(char);
      if (charSeen[char] !== i) {
        charSeen[char] = i;
        charFrequency[char] = (charFrequency[char] ?? 0) + 1;
      }
      const slot = bigramSlot(last, char);
      if (n > 0 && bigramSeen[slot] !== i) {
        bigramSeen[slot] = i;
        bigramFrequency[slot] = (bigramFrequency[slot] ?? 0) + 1;
      }
      last = char;
    }
  }

  return {
    passages,
    termIds,
    frequency: Uint32Array.from(frequency),
    textFrequency: Uint32Array.from(textFrequency),
    terms: terms.done(),
    termsAt,
    textTermsAt,
    textMeaningsAt,
    distinct,
    chars: chars.done(),
    charsAt,
    textAt,
    charFrequency,
    bigramFrequency,
    types,
  };
}

function joined(heading: Analysis, text: Analysis): string {
  return heading.text === '' ? text.text : `${heading.text}\n${text.text}`;
}
