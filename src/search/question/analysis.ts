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

/** What the analysis knows of a library. */
export interface Vocabulary {
  readonly entities: Entities;
  readonly bodies: Bodies;
  readonly findConcepts: FindConcepts;
  readonly findOffices: FindWords;
}

/** A text as search sees it. */
export interface Analysis {
  /** Normalized, its numbers in digits. */
  readonly text: string;
  /** Its words in order; a name is one word, its entity's. */
  readonly words: readonly string[];
  /** What it also means: the groups of its entities, the meanings of its words. */
  readonly meanings: readonly string[];
  /** Of what kinds the entities are that it names. */
  readonly kinds: readonly EntityKind[];
  /** Where its words and meanings stand in it. */
  readonly places: readonly PlacedTerm[];
}

/** A word or a meaning, and where it stands in a text. */
export interface PlacedTerm extends Span {
  readonly term: string;
}

/** `@` and `=` stand in no word that the segmenter gives, so these terms meet no other. */
export const nameTerm = (id: EntityId) => `@${id}`;
export const meaningTerm = (id: number) => `=${id}`;

/** The words and meanings of a passage, or of a part of one. */
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

/** Analyses that were made last are kept, of so many characters in all. */
const KEPT_MAX = 1_000_000;

const kept = new WeakMap<Vocabulary, LRUCache<string, Analysis>>();

/**
 * The same of a text of the library, which is looked at for many questions: those looked at last are
 * kept. What people type must not push them out.
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
