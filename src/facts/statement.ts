import type { Entities } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Mention } from '../entities/find-entities.ts';
import { type DateMention, findDates } from '../text/dates.ts';
import { normalize, type Span } from '../text/normalize.ts';
import { splitClauses, splitSentences } from '../text/sentences.ts';

/** A sentence of a passage with what it names; all offsets are those of the passage's text. */
export interface Statement extends Span {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly clauses: readonly Span[];
  /** The members of its enumerations: its clauses, cut again at each 、. */
  readonly members: readonly Span[];
}

/**
 * The sentences of a part of a passage. Names are looked for in the whole passage, so that a quote
 * that ends within 中国银行|业 does not name 中国银行.
 */
export function readStatements(text: string, part: Span, entities: Entities): Statement[] {
  const normalized = normalize(text);
  const mentions = entities.find(normalized.text).map((m) => ({ ...m, ...normalized.toSource(m) }));
  const dates = findDates(normalized.text).map((d) => ({ ...d, ...normalized.toSource(d) }));
  return splitSentences(text.slice(part.start, part.end)).map((span) => {
    const sentence = shift(span, part.start);
    const own = text.slice(sentence.start, sentence.end);
    const clauses = splitClauses(own).map((clause) => shift(clause, sentence.start));
    return {
      ...sentence,
      text: own,
      mentions: mentions.filter((mention) => within(mention, sentence)),
      dates: dates.filter((date) => within(date, sentence)),
      clauses,
      members: clauses.flatMap((clause) => splitMembers(text, clause)),
    };
  });
}

export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The position of the clause (or member) that holds a span. */
export function indexOf(spans: readonly Span[], inner: Span): number {
  return spans.findIndex((span) => inner.start >= span.start && inner.start < span.end);
}

/** The different entities that a statement names. */
export function named(statement: Statement): ReadonlySet<EntityId> {
  return new Set(statement.mentions.map((mention) => mention.id));
}

function splitMembers(text: string, clause: Span): Span[] {
  const members: Span[] = [];
  let start = clause.start;
  for (let i = clause.start; i <= clause.end; i++) {
    if (i < clause.end && text[i] !== '、') continue;
    if (i > start) members.push({ start, end: i });
    start = i + 1;
  }
  return members;
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
