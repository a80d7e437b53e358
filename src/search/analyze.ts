import type { Entities } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import { type DateMention, findDates } from '../text/dates.ts';
import { fold, type Span } from '../text/normalize.ts';
import { writeDigits } from '../text/numerals.ts';
import { segment } from '../text/segment.ts';
import { isIdleWord } from './idle-words.ts';
import type { FindConcepts } from './synonyms.ts';

/** What the analysis knows of a library. */
export interface Vocabulary {
  readonly entities: Entities;
  readonly findConcepts: FindConcepts;
}

/** A text as search sees it. */
export interface Analysis {
  /** Normalized, its numbers in digits. */
  readonly text: string;
  /** Its words in order; a name is one word, its entity's. */
  readonly words: readonly string[];
  /** What it also means: the groups of its entities, the meanings of its words. */
  readonly meanings: readonly string[];
}

/** One thing that a question asks for. */
export interface Need {
  /** As in the question, normalized. */
  readonly text: string;
  /** A passage with all of these words has it. */
  readonly words: readonly string[];
  /** A passage with this meaning has it in other words. */
  readonly meaning?: string;
  /** The entity, where the need is a name. */
  readonly name?: EntityId;
}

/** A question as search sees it. */
export interface Question {
  /** Normalized. */
  readonly text: string;
  readonly needs: readonly Need[];
  readonly names: readonly EntityId[];
  readonly dates: readonly DateMention[];
}

/** `@` and `=` stand in no word that the segmenter gives, so these terms meet no other. */
export const nameTerm = (id: EntityId) => `@${id}`;
const meaningTerm = (id: number) => `=${id}`;

/** The words and meanings of a passage, or of a part of one. */
export function analyze(text: string, { entities, findConcepts }: Vocabulary): Analysis {
  const normalized = writeDigits(fold(text));
  const segments = segment(normalized);
  const names = entities.find(normalized, segments);
  const words = [...wordsOutside(normalized, segments, names), ...names.map(asNameWord)]
    .sort((a, b) => a.start - b.start)
    .map(({ word }) => word);
  const groups = names.flatMap(({ id }) => entities.groupsOf(id).map(nameTerm));
  const concepts = findConcepts(normalized, segments).map(({ id }) => meaningTerm(id));
  return { text: normalized, words, meanings: [...groups, ...concepts] };
}

/** Takes a question apart: names first, then words of the glossary, then others that are not idle. */
export function analyzeQuestion(text: string, { entities, findConcepts }: Vocabulary): Question {
  const normalized = writeDigits(fold(text));
  const segments = segment(normalized);
  const names = entities.find(normalized, segments);
  const concepts = findConcepts(normalized, segments).filter(
    (concept) => !overlaps(concept, names),
  );
  const needs = new Map<string, Need>();
  const add = (span: Span, words: readonly string[], more: Partial<Need> = {}) => {
    needs.set(words.join(' '), { text: normalized.slice(span.start, span.end), words, ...more });
  };
  for (const name of names) add(name, [nameTerm(name.id)], { name: name.id });
  for (const concept of concepts) {
    const words = segment(normalized.slice(concept.start, concept.end));
    const of = words.map(({ start, end }) =>
      normalized.slice(concept.start + start, concept.start + end),
    );
    add(concept, of, { meaning: meaningTerm(concept.id) });
  }
  for (const { word, ...span } of wordsOutside(normalized, segments, [...names, ...concepts])) {
    if (!isIdleWord(word)) add(span, [word]);
  }
  return {
    text: normalized,
    needs: [...needs.values()],
    names: [...new Set(names.map(({ id }) => id))],
    dates: findDates(normalized),
  };
}

interface Word extends Span {
  readonly word: string;
}

function asNameWord({ id, start, end }: Span & { id: EntityId }): Word {
  return { word: nameTerm(id), start, end };
}

function wordsOutside(text: string, segments: readonly Span[], taken: readonly Span[]): Word[] {
  return segments
    .filter((span) => !overlaps(span, taken))
    .map(({ start, end }) => ({ word: text.slice(start, end), start, end }));
}

function overlaps(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => span.start < other.end && other.start < span.end);
}
