import { LRUCache } from 'lru-cache';
import type { Entities } from '../../entities/entities.ts';
import type { EntityId } from '../../entities/entity.ts';
import type { EntityKind } from '../../entities/kinds.ts';
import type { Bodies } from '../../facts/bodies.ts';
import type { FindWords } from '../../text/find-words.ts';
import { fold } from '../../text/normalize.ts';
import { writeDigits } from '../../text/numerals.ts';
import { segment } from '../../text/segment.ts';
import { outside, type Span } from '../../text/span.ts';
import type { FindConcepts } from './synonyms.ts';

/** What the analysis needs from a library. */
export interface Vocabulary {
  readonly entities: Entities;
  readonly bodies: Bodies;
  readonly findConcepts: FindConcepts;
  readonly findOffices: FindWords;
}

/** A text as the search reads it. */
export interface Analysis {
  /** Normalized, with numbers in digits. */
  readonly text: string;
  /** Its words in order; a name is one word, the term of its entity. */
  readonly words: readonly string[];
  /** What it also means: the groups of its entities, the concepts of its words. */
  readonly meanings: readonly string[];
  /** The kinds of the entities that it names. */
  readonly kinds: readonly EntityKind[];
  /** The spans of its words and meanings. */
  readonly places: readonly PlacedTerm[];
}

/** A word or a meaning, with its span in a text. */
export interface PlacedTerm extends Span {
  readonly term: string;
}

/** No word from the segmenter contains `@` or `=`, so these terms equal no other. */
export const nameTerm = (id: EntityId) => `@${id}`;
export const meaningTerm = (id: number) => `=${id}`;

/** Finds the words and meanings of a text. */
export function analyze(text: string, { entities, findConcepts }: Vocabulary): Analysis {
  const normalized = writeDigits(fold(text));
  const segments = segment(normalized);
  const names = entities.find(normalized, segments);
  const words = [
    ...wordsOutside(normalized, segments, names).map(({ word, ...span }) => ({
      term: word,
      ...span,
    })),
    ...names.map(({ id, start, end }) => ({ term: nameTerm(id), start, end })),
  ].sort((a, b) => a.start - b.start);
  const groups = names.flatMap(({ id, start, end }) =>
    entities.groupsOf(id).map((group) => ({ term: nameTerm(group), start, end })),
  );
  const concepts = findConcepts(normalized, segments).map(({ id, ...span }) => {
    return { term: meaningTerm(id), ...span };
  });
  const meanings = [...groups, ...concepts];
  return {
    text: normalized,
    words: words.map(({ term }) => term),
    meanings: meanings.map(({ term }) => term),
    kinds: names.flatMap(({ id }) => entities.get(id)?.kind ?? []),
    places: [...words, ...meanings],
  };
}

/** Characters of the texts whose analyses are kept. */
const KEPT_MAX = 1_000_000;

const kept = new WeakMap<Vocabulary, LRUCache<string, Analysis>>();

/**
 * The same for a text of the library, which many questions need: the latest ones are kept. Texts
 * that users type go through `analyze`, because they would push these out.
 */
export function analyzeOwn(text: string, vocabulary: Vocabulary): Analysis {
  const analyses = kept.get(vocabulary) ?? keepAnalyses(vocabulary);
  const analysis = analyses.get(text) ?? analyze(text, vocabulary);
  analyses.set(text, analysis);
  return analysis;
}

function keepAnalyses(vocabulary: Vocabulary): LRUCache<string, Analysis> {
  const analyses = new LRUCache<string, Analysis>({
    maxSize: KEPT_MAX,
    sizeCalculation: (_, { length }) => length + 1,
  });
  kept.set(vocabulary, analyses);
  return analyses;
}

interface Word extends Span {
  readonly word: string;
}

function wordsOutside(text: string, segments: readonly Span[], taken: readonly Span[]): Word[] {
  return outside(segments, taken).map(({ start, end }) => ({
    word: text.slice(start, end),
    start,
    end,
  }));
}
