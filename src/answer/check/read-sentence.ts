import type { EntityId } from '../../entities/entity.ts';
import { findPairs, type Pair } from '../../facts/pairs.ts';
import { readStatements, type Statement, within } from '../../facts/statement.ts';
import { type PlacedNeed, placeNeeds, type Vocabulary } from '../../search/analyze.ts';
import { findDates } from '../../text/dates.ts';
import { type Figure, findFigures } from '../../text/figures.ts';
import { fold, normalize, type Span } from '../../text/normalize.ts';
import { isAside } from './claim-words.ts';

/** A sentence taken apart; all offsets are those of the text that it stands in. */
export interface Reading {
  readonly statement: Statement;
  readonly pairs: readonly Pair[];
  /** Its names and words in order, without dates, figures and idle words. */
  readonly words: readonly PlacedNeed[];
  readonly figures: readonly Figure[];
  /** The companies and banks that it names, each once; an unknown bank too. */
  readonly sides: readonly EntityId[];
  /** The products that it names, normalized: 微信 stands for 腾讯 in a question, but is not 腾讯. */
  readonly products: readonly string[];
}

/** Takes the sentences of a text apart. */
export function readSentences(text: string, vocabulary: Vocabulary): Reading[] {
  const normalized = normalize(text);
  const toSource = <T extends Span>(item: T): T => ({ ...item, ...normalized.toSource(item) });
  const dates = findDates(normalized.text);
  const named = vocabulary.entities.find(normalized.text);
  const figures = findFigures(normalized.text).filter(
    (figure) => ![...dates, ...named].some((other) => overlaps(figure, other)),
  );
  const masked = mask(normalized.text, [...dates, ...figures]);
  const words = placeNeeds(masked, vocabulary)
    .filter(({ start, end }) => !isAside(masked.slice(start, end)))
    .map(toSource);
  const products = named
    .map(({ id, start, end }) => ({ id, start, end, text: normalized.text.slice(start, end) }))
    .filter(({ id, text }) => isProduct(id, text, vocabulary))
    .map(toSource);
  const statements = readStatements(text, { start: 0, end: text.length }, vocabulary.entities);
  return statements.map((statement) => ({
    statement,
    pairs: findPairs(statement),
    words: words.filter((word) => within(word, statement)),
    figures: figures.map(toSource).filter((figure) => within(figure, statement)),
    sides: sidesOf(statement),
    products: products.filter((product) => within(product, statement)).map(({ text }) => text),
  }));
}

/** The words of a sentence at a span of it. */
export function textOf({ start, end }: Span, { statement }: Reading): string {
  return statement.text.slice(start - statement.start, end - statement.start);
}

function isProduct(id: EntityId, name: string, { entities }: Vocabulary): boolean {
  return entities.get(id)?.products.some((product) => fold(product) === name) ?? false;
}

function sidesOf({ mentions }: Statement): EntityId[] {
  const sides = mentions.filter(({ kind }) => kind === 'company' || kind === 'bank');
  return [...new Set(sides.map(({ id }) => id))];
}

/** Spaces in place of the spans, so that no word reaches into one. */
function mask(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (masked, { start, end }) =>
      masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end),
    text,
  );
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
