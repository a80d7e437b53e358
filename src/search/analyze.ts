import type { Entities } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import { findDates } from '../text/dates.ts';
import { fold, type Span } from '../text/normalize.ts';
import { segment } from '../text/segment.ts';
import { isQuestionWord } from './question-words.ts';
import type { FindConcepts } from './synonyms.ts';

/** What the analysis knows of a library. */
export interface Vocabulary {
  readonly entities: Entities;
  readonly findConcepts: FindConcepts;
}

/** One thing that a question asks for. A passage that has the term has it. */
export interface Need {
  /** As in the question, normalized. */
  readonly text: string;
  readonly term: string;
  /** Its own words, where the term is wider: a passage with the very word ranks first. */
  readonly words: readonly string[];
}

/** A question as search sees it. */
export interface Question {
  /** Normalized. */
  readonly text: string;
  readonly needs: readonly Need[];
  readonly names: readonly EntityId[];
  readonly years: readonly number[];
}

/** `@` and `=` stand in no word that the segmenter gives, so these terms meet no other. */
export const nameTerm = (id: EntityId) => `@${id}`;
const conceptTerm = (id: number) => `=${id}`;

/**
 * The terms of a passage: its words, and for each name the entity with the groups it belongs to
 * (so that 京东 finds 京东金融), for each word of the glossary its meaning besides the word.
 */
export function analyzePassage(text: string, { entities, findConcepts }: Vocabulary): string[] {
  const normalized = fold(text);
  const names = entities.find(normalized);
  const concepts = findConcepts(normalized);
  return [
    ...wordsOutside(normalized, names).map(({ start, end }) => normalized.slice(start, end)),
    ...names.flatMap(({ id }) => [id, ...entities.groupsOf(id)].map(nameTerm)),
    ...concepts.map(({ id }) => conceptTerm(id)),
  ];
}

/** Takes a question apart: names first, then meanings, then words, question words left out. */
export function analyzeQuestion(text: string, { entities, findConcepts }: Vocabulary): Question {
  const normalized = fold(text);
  const names = entities.find(normalized);
  const concepts = findConcepts(normalized).filter((concept) => !overlaps(concept, names));
  const of = ({ start, end }: Span) => normalized.slice(start, end);
  const needs = new Map<string, Need>();
  const add = (span: Span, term: string, words: readonly string[] = []) =>
    needs.set(term, { text: of(span), term, words });
  for (const name of names) add(name, nameTerm(name.id));
  for (const concept of concepts)
    add(
      concept,
      conceptTerm(concept.id),
      segment(of(concept)).map((word) => of(concept).slice(word.start, word.end)),
    );
  for (const word of wordsOutside(normalized, [...names, ...concepts])) {
    if (!isQuestionWord(of(word))) add(word, of(word));
  }
  return {
    text: normalized,
    needs: [...needs.values()],
    names: [...new Set(names.map(({ id }) => id))],
    years: findDates(normalized).flatMap(({ year }) => year ?? []),
  };
}

function wordsOutside(text: string, taken: readonly Span[]): Span[] {
  return segment(text).filter((word) => !overlaps(word, taken));
}

function overlaps(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => span.start < other.end && other.start < span.end);
}
