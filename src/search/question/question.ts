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

/** Characters of a question that are read: about thirty sentences. */
export const QUESTION_MAX = 1000;

/** A name, concept or word that the search looks up, with its span in the question. */
export interface Need extends Span {
  /** A passage with all of these words says it. */
  readonly words: readonly string[];
  /** A passage with this meaning says it in other words. */
  readonly meaning?: string;
  /** The entity, if the need is a name. */
  readonly name?: EntityId;
  /** The kind of entity whose word it is or ends with: 商业银行. */
  readonly ofKind?: EntityKind;
  /** Whether it names what is asked for: 年费 in 联名卡的年费是多少. */
  readonly asked: Asked;
}

/** A question as the search reads it. */
export interface Question {
  /** As it was typed, or is read. */
  readonly typed: string;
  /** Normalized. */
  readonly text: string;
  readonly needs: readonly Need[];
  readonly names: readonly EntityId[];
  readonly dates: readonly DateMention[];
}

/** Takes a question apart: names first, then glossary words, then other words that are not idle. */
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
    typed: text,
    text: normalized,
    needs: [...needs.values()],
    names: [...new Set(placed.flatMap(({ name }) => name ?? []))],
    dates: findDates(normalized),
  };
}

/** A need, before the words that the question asks for are marked. */
export type PlacedNeed = Omit<Need, 'asked'>;

/** The needs of a normalized text, in order, because a passage should have neighbours together. */
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

/** The kind whose word ends here: 银行网点 (bank branch) is no bank, 商业银行 is one. */
function kindEndedBy(end: number, kindWords: readonly KindWord[]): Pick<Need, 'ofKind'> {
  const word = kindWords.find((each) => each.end === end);
  return word === undefined ? {} : { ofKind: word.kind };
}

/** Longer names of others: 光大理财 and 光大证券 are not 光大, but 光大理财产品 is about 光大. */
function otherBodies(
  text: string,
  segments: readonly Span[],
  names: readonly Span[],
  { findLonger, lengthening }: Bodies,
): Span[] {
  // Looking for longer names is slow, and few names are followed by such an ending.
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

/** What names and glossary words leave of a longer word that contains them: 花旗 of 花旗银行. */
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
