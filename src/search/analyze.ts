import { LRUCache } from 'lru-cache';
import type { Entities } from '../entities/entities.ts';
import type { EntityId, EntityKind } from '../entities/entity.ts';
import { createFindLonger } from '../facts/bodies.ts';
import { BODY_ENDINGS } from '../language/zh/bodies.ts';
import { type DateMention, findDates } from '../text/dates.ts';
import type { FindWords } from '../text/find-words.ts';
import { fold } from '../text/normalize.ts';
import { writeDigits } from '../text/numerals.ts';
import { segment } from '../text/segment.ts';
import type { Span } from '../text/span.ts';
import { type Asked, markAsked } from './asked-things.ts';
import { isIdleWord } from './idle-words.ts';
import type { FindConcepts } from './synonyms.ts';

/** What makes a longer name of a name that it follows; 银行 and 公司 make none. */
const STRONG_ENDINGS = BODY_ENDINGS.filter(
  (word) => !['银行', '公司', '集团', '政府'].includes(word),
);
const STRONG = new Set(STRONG_ENDINGS);

/** What the analysis knows of a library. */
export interface Vocabulary {
  readonly entities: Entities;
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
  readonly places: readonly Placed[];
}

/** A word or a meaning, and where it stands in a text. */
export interface Placed extends Span {
  readonly term: string;
}

/** One thing that a question asks for, and where it stands in the question. */
export interface Need extends Span {
  /** A passage with all of these words has it. */
  readonly words: readonly string[];
  /** A passage with this meaning has it in other words. */
  readonly meaning?: string;
  /** The entity, where the need is a name. */
  readonly name?: EntityId;
  /** It names what is asked for: 年费 in 联名卡的年费是多少. */
  readonly asked: Asked;
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

/**
 * Takes a question apart: names first, then words of the glossary, then others that are not idle.
 */
export function analyzeQuestion(text: string, vocabulary: Vocabulary): Question {
  const normalized = writeDigits(fold(text));
  const placed = placeNeeds(normalized, vocabulary);
  const asked = markAsked(normalized, placed);
  const needs = new Map(
    placed.map((need, n): [string, Need] => [
      need.words.join(' '),
      { ...need, asked: need.name === undefined ? (asked[n] ?? 'no') : 'no' },
    ]),
  );
  return {
    text: normalized,
    needs: [...needs.values()],
    names: [...new Set(placed.flatMap(({ name }) => name ?? []))],
    dates: findDates(normalized),
  };
}

/** A need of a text that may be no question. */
export type PlacedNeed = Omit<Need, 'asked'>;

/**
 * The needs of a normalized text in its order: what stands side by side there should do so in a
 * passage.
 */
export function placeNeeds(
  normalized: string,
  { entities, findConcepts }: Vocabulary,
): PlacedNeed[] {
  const segments = segment(normalized);
  const all = entities.find(normalized, segments);
  const others = otherBodies(normalized, segments, all);
  const names = outside(all, others);
  const concepts = outside(findConcepts(normalized, segments), [...names, ...others]);
  const found: PlacedNeed[] = names.map(({ id, start, end }) => ({
    start,
    end,
    words: [nameTerm(id)],
    name: id,
  }));
  for (const { id, start, end } of concepts) {
    const text = normalized.slice(start, end);
    const words = segment(text).map((word) => text.slice(word.start, word.end));
    if (words.length > 0) found.push({ start, end, words, meaning: meaningTerm(id) });
  }
  const taken = [...names, ...concepts];
  const free = outside(segments, others);
  const words = [...others, ...outside(free, taken), ...restOf(free, taken)];
  for (const { start, end } of words) {
    const word = normalized.slice(start, end);
    const says = /[\p{L}\p{N}]/u.test(word) && !isIdleWord(word);
    if (says) found.push({ start, end, words: [word] });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 光大理财 and 光大证券 are not 光大, so long as nothing goes on: 光大理财产品. */
function otherBodies(text: string, segments: readonly Span[], names: readonly Span[]): Span[] {
  // Few names are followed by such an ending, and to look for longer names takes long.
  const mayBe = ({ end }: Span) => STRONG_ENDINGS.some((ending) => text.startsWith(ending, end));
  if (!names.some(mayBe)) return [];
  const findLonger = createFindLonger(text, segments, names);
  return names.flatMap((name) => {
    const body = findLonger(name);
    if (body === undefined || !STRONG.has(text.slice(name.end, body.end))) return [];
    const next = segments.find((word) => word.start === body.end);
    const goesOn = next !== undefined && !isIdleWord(text.slice(next.start, next.end));
    return goesOn ? [] : [body];
  });
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

/** 花旗 of 花旗银行: what a name or a word of the glossary leaves of a word that it ends or begins. */
function restOf(segments: readonly Span[], others: readonly Span[]): Span[] {
  const taken = others.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return segments.flatMap(({ start, end }) => {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const rest: Span[] = [];
    let from = start;
    let at = next;
    for (let other = taken[at]; other !== undefined && other.start < end; other = taken[++at]) {
      if (from < other.start) rest.push({ start: from, end: other.start });
      from = Math.max(from, other.end);
    }
    return at > next && from < end ? [...rest, { start: from, end }] : rest;
  });
}

/** The spans that overlap none of the others. `spans` are in order, so one walk does. */
function outside<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  const taken = others.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return spans.filter(({ start, end }) => {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (taken[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}
