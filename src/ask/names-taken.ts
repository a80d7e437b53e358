import type { EntityId } from '../entities/entity.ts';
import type { EntityKind } from '../entities/kinds.ts';
import { AND, ECHO } from '../language/questions.ts';
import type { Library } from '../library/library.ts';
import { hasHan, normalize } from '../text/normalize.ts';

// What a question takes from the one before it: names, or all its words but a name.

/** A name in a question. */
export interface Named {
  readonly id: EntityId;
  /** As typed. */
  readonly words: string;
}

/** The names in a question, as typed, in order. */
export function namesIn(text: string, { entities }: Library): Named[] {
  const { text: normalized, toSource } = normalize(text);
  return entities.find(normalized).map((place) => {
    const { start, end } = toSource(place);
    return { id: place.id, words: text.slice(start, end) };
  });
}

/** Whether a text only asks the question before it about other names: 百度呢 (and Baidu?). */
export function isEcho(text: string, library: Library): boolean {
  const rest = withoutNames(text, library);
  const unmarked = rest?.replace(ECHO.marks, '');
  return unmarked !== undefined && unmarked !== rest && ECHO.rest.test(unmarked);
}

/** Whether a text has names, and besides them only marks and words that join names. */
export function isBareName(text: string, library: Library): boolean {
  const rest = withoutNames(text, library);
  return rest !== undefined && ECHO.rest.test(rest);
}

function withoutNames(text: string, { entities }: Library): string | undefined {
  const { text: normalized } = normalize(text);
  const found = entities.find(normalized);
  let rest = normalized;
  for (const { start, end } of found.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  return found.length === 0 ? undefined : rest;
}

/** No more of the names are asked about. */
const ECHOED_MAX = 3;

/**
 * A question with other names in place of its own, each in place of the last one of its kind.
 * Several of one kind ask it once each.
 */
export function askedOf(all: readonly Named[], question: string, library: Library): string[] {
  const names = all.slice(0, ECHOED_MAX);
  const kindOf = ({ id }: Named) => library.entities.get(id)?.kind;
  const put = (asked: string, each: Named) => putInto(asked, each.words, kindOf(each), library);
  const isOneEach = new Set(names.map(kindOf)).size === names.length;
  return isOneEach ? [names.reduce(put, question)] : names.map((each) => put(question, each));
}

/** The same with any words for one of a kind; if there is none, the first name is replaced. */
export function putInto(
  question: string,
  words: string,
  kind: EntityKind | undefined,
  { entities }: Library,
): string {
  const { text, toSource } = normalize(question);
  const found = entities.find(text);
  const place = found.findLast(({ id }) => entities.get(id)?.kind === kind) ?? found[0];
  if (place === undefined) return question;
  const { start, end } = toSource(place);
  return question.slice(0, start) + words + question.slice(end);
}

/** Names as a question says them together, each entity once. */
export function subjectOf(names: readonly Named[]): string {
  const words = [...new Map(names.map((each) => [each.id, each.words])).values()];
  return words.join(words.some(hasHan) ? AND.zh : AND.en);
}

/** Two Chinese characters, which need no blank between them. */
const JOINED_HAN = /^\p{Script=Han} \p{Script=Han}/u;

/** Puts one text before another. */
export function putBefore(subject: string, text: string): string {
  return subject + (JOINED_HAN.test(`${subject.slice(-1)} ${text}`) ? '' : ' ') + text;
}
