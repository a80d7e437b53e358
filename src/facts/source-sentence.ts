import type { EntityId } from '../entities/entity.ts';
import type { EntityType } from '../entities/kinds.ts';
import { introductionOf, type Passage } from '../knowledge/article.ts';
import { type DateMention, findDates } from '../text/dates.ts';
import { fold, normalize } from '../text/normalize.ts';
import { findQuantities, type Quantity } from '../text/quantities.ts';
import { segment } from '../text/segment.ts';
import { splitClauses, splitPassageSentences } from '../text/sentences.ts';
import { createFindOverlaps, type Span, shift } from '../text/span.ts';
import type { Lexicon } from './lexicon.ts';

/** A name in a sentence. */
export interface Mention extends Span {
  readonly id: EntityId;
  readonly type: EntityType;
  /** Whether the words can mean only this entity. */
  readonly isCertain: boolean;
}

/**
 * A whole sentence of a passage, up to 。！？ or the end of its block, and what can be counted in it.
 * All offsets are into `text`, except `span`.
 */
export interface SourceSentence {
  /** The words that the library knows. */
  readonly lexicon: Lexicon;
  readonly passage: Passage;
  /** Its place in the passage's text. */
  readonly span: Span;
  /** Letter for letter as in the passage. */
  readonly source: string;
  /** Folded. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  /** Terms of the field; they name no organisation. */
  readonly terms: readonly Span[];
  /**
   * Folded texts that may take back or question what it says: title, headings, the article's
   * footnotes, and the sentences before and after it.
   */
  readonly surroundings: readonly string[];
  /** Folded texts that it goes on: the lead-in of its list, or the header and the cells of its row. */
  readonly introductions: readonly string[];
  /** The words of the passage from which a part of `text` was folded. */
  slice(span: Span): string;
}

/** Computes something once per sentence, and keeps it as long as the sentence exists. */
export function oncePerSentence<T>(
  workOut: (sentence: SourceSentence) => T,
): (sentence: SourceSentence) => T {
  const known = new WeakMap<SourceSentence, { readonly value: T }>();
  return (sentence) => {
    const found = known.get(sentence) ?? { value: workOut(sentence) };
    known.set(sentence, found);
    return found.value;
  };
}

/** The words of a sentence, as spans of its folded text. */
export const segmentsOf = oncePerSentence(({ text }) => segment(text));

/** The clauses of a sentence, as spans of its folded text. */
export const clausesOf = oncePerSentence(({ text }) => splitClauses(text));

/** The names in a sentence that can mean only one entity. */
export function certainMentions({ mentions }: SourceSentence): Mention[] {
  return mentions.filter(({ isCertain }) => isCertain);
}

/** Finds the names in a sentence that overlap a span. */
export const mentionsAt = oncePerSentence(({ mentions }) => createFindOverlaps(mentions));

/** Finds the numbers in a sentence that overlap a span. */
export const quantitiesAt = oncePerSentence(({ quantities }) => createFindOverlaps(quantities));

/** What is around a passage. */
interface Around {
  readonly before: Passage | undefined;
  readonly behind: Passage | undefined;
  /** The title of the article and its footnotes, folded. */
  readonly above: readonly string[];
}

/** Reads the sentences of a passage; what is around it adds to their surroundings. */
export function readSentences(
  passage: Passage,
  { before, behind, above }: Around,
  lexicon: Lexicon,
): SourceSentence[] {
  const spans = splitPassageSentences(passage.text);
  const folded = spans.map((span) => {
    return { span, own: normalize(passage.text.slice(span.start, span.end)) };
  });
  const introductions = introductionOf(passage).map(fold);
  const sentencesOf = (other: Passage | undefined) =>
    other === undefined
      ? []
      : splitPassageSentences(other.text).map(({ start, end }) =>
          fold(other.text.slice(start, end)),
        );
  const [last, first] = [sentencesOf(before).at(-1), sentencesOf(behind)[0]];
  return folded.map(({ span, own }, n) => {
    const beside = [n === 0 ? last : folded[n - 1]?.own.text, folded[n + 1]?.own.text ?? first];
    return {
      lexicon,
      passage,
      span,
      ...readText(own.text, lexicon),
      source: passage.text.slice(span.start, span.end),
      text: own.text,
      introductions,
      surroundings: [
        ...above,
        ...passage.trail.map(fold),
        ...beside.filter((text) => text !== undefined),
      ],
      slice: (part) => {
        const { start, end } = shift(own.toSource(part), span.start);
        return passage.text.slice(start, end);
      },
    };
  });
}

function readText(text: string, { entities, terms }: Lexicon) {
  const mentions = entities.find(text).flatMap(({ id, start, end }): Mention[] => {
    const type = entities.typeOf(id);
    const isCertain = entities.isCertain(id, text.slice(start, end));
    return type === undefined ? [] : [{ id, type, isCertain, start, end }];
  });
  const dates = findDates(text);
  return { mentions, dates, quantities: findQuantities(text, dates), terms: terms.find(text) };
}
