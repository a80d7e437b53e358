import type { EntityId } from '../../entities/entity.ts';
import type { EntityKind, KindWord } from '../../entities/kinds.ts';
import type { Bodies } from '../../facts/bodies.ts';
import { type DateMention, findDates } from '../../text/dates.ts';
import { fold } from '../../text/normalize.ts';
import { writeDigits } from '../../text/numerals.ts';
import { segment } from '../../text/segment.ts';
import { outside, type Span } from '../../text/span.ts';
import { meaningTerm, nameTerm, type Vocabulary } from './analysis.ts';
import { type Asked, markAsked } from './asked-things.ts';
import { isIdleWord } from './light-words.ts';

/** Characters of a question that are read: some thirty sentences. */
export const QUESTION_MAX = 1000;

/** One thing that a question asks for, and where it stands in the question. */
export interface Need extends Span {
  /** A passage with all of these words has it. */
  readonly words: readonly string[];
  /** A passage with this meaning has it in other words. */
  readonly meaning?: string;
  /** The entity, where the need is a name. */
  readonly name?: EntityId;
  /** The kind of entity that it is a word for, or ends with one: 商业银行. */
  readonly ofKind?: EntityKind;
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
function placeNeeds(
  normalized: string,
  { entities, bodies, findConcepts }: Vocabulary,
): PlacedNeed[] {
  const segments = segment(normalized);
  const all = entities.find(normalized, segments);
  const others = otherBodies(normalized, segments, all, bodies);
  const names = outside(all, others);
  const concepts = outside(findConcepts(normalized, segments), [...names, ...others]);
  const kindWords = entities.kinds.find(normalized);
  const found: PlacedNeed[] = names.map(({ id, start, end }) => ({
    start,
    end,
    words: [nameTerm(id)],
    name: id,
  }));
  for (const { id, start, end } of concepts) {
    const text = normalized.slice(start, end);
    const words = segment(text).map((word) => text.slice(word.start, word.end));
    if (words.length > 0)
      found.push({ start, end, words, meaning: meaningTerm(id), ...kindEndedBy(end, kindWords) });
  }
  const taken = [...names, ...concepts];
  const free = outside(segments, others);
  const words = [...others, ...outside(free, taken), ...restOf(free, taken)];
  for (const { start, end } of words) {
    const word = normalized.slice(start, end);
    const says = /[\p{L}\p{N}]/u.test(word) && !isIdleWord(word);
    if (says) found.push({ start, end, words: [word], ...kindEndedBy(end, kindWords) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 银行网点 is no bank, 商业银行 is one. */
function kindEndedBy(end: number, kindWords: readonly KindWord[]): Pick<Need, 'ofKind'> {
  const word = kindWords.find((each) => each.end === end);
  return word === undefined ? {} : { ofKind: word.kind };
}

/** 光大理财 and 光大证券 are not 光大, so long as nothing goes on: 光大理财产品. */
function otherBodies(
  text: string,
  segments: readonly Span[],
  names: readonly Span[],
  { findLonger, lengthening }: Bodies,
): Span[] {
  // Few names are followed by such an ending, and to look for longer names takes long.
  const mayBe = ({ end }: Span) => lengthening.some((ending) => text.startsWith(ending, end));
  if (!names.some(mayBe)) return [];
  const longerThan = findLonger(text, segments, names);
  return names.flatMap((name) => {
    const body = longerThan(name);
    if (body === undefined || !lengthening.includes(text.slice(name.end, body.end))) return [];
    const next = segments.find((word) => word.start === body.end);
    const goesOn = next !== undefined && !isIdleWord(text.slice(next.start, next.end));
    return goesOn ? [] : [body];
  });
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
