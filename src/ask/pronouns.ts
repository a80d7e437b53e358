import { POINTING, POSSESSIVE, PRONOUN, PRONOUN_FOR } from '../language/questions.ts';
import { OF } from '../language/zh/fillers.ts';
import type { Library } from '../library/library.ts';
import { normalize } from '../text/normalize.ts';
import { type Span, spanOf } from '../text/span.ts';
import { type Named, subjectOf } from './names-taken.ts';

/** A word for whom the question before named: 他们, 该[公司]. */
export function pronounIn(text: string, { entities }: Library): Span | undefined {
  const { text: normalized, toSource } = normalize(text);
  const kinds = new Map(entities.kinds.find(normalized).map(({ start, end }) => [start, end]));
  const pointed = [...normalized.matchAll(POINTING)].map(spanOf).flatMap(({ start, end }) => {
    const kindEnd = kinds.get(end);
    return kindEnd === undefined ? [] : { start, end: kindEnd };
  });
  const match = PRONOUN.exec(normalized);
  const [first] = [...pointed, ...(match === null ? [] : [spanOf(match)])].toSorted(
    (a, b) => a.start - b.start,
  );
  return first === undefined ? undefined : toSource(first);
}

/**
 * A text with names for its pronoun: 它的优势 as 百度的优势, its partner as Baidu partner.
 * @returns undefined if it has no pronoun, or there is no name
 */
export function nameMeant(
  text: string,
  names: readonly Named[],
  library: Library,
): string | undefined {
  const own = pronounIn(text, library);
  const owning = own === undefined ? possessiveIn(text) : undefined;
  const place = own ?? owning;
  if (place === undefined || names.length === 0) return undefined;
  const { start, end } = place;
  const subject = subjectOf(standingFor(text.slice(start, end), names, library));
  // An English name needs nothing: the search would look for 's.
  const of = owning !== undefined && /\p{Script=Han}$/u.test(subject) ? OF : '';
  return text.slice(0, start) + subject + of + text.slice(end);
}

function possessiveIn(text: string): Span | undefined {
  const { text: normalized, toSource } = normalize(text);
  const match = POSSESSIVE.exec(normalized);
  return match === null ? undefined : toSource(spanOf(match));
}

/** The names that a pronoun may stand for: 它 for no person, 这家银行 for a bank. */
function standingFor(
  pronoun: string,
  names: readonly Named[],
  { entities }: Library,
): readonly Named[] {
  const words = normalize(pronoun).text;
  const type = (['person', 'organisation'] as const).find((each) => PRONOUN_FOR[each].test(words));
  const kind = entities.kinds.find(words)[0]?.kind;
  const fitting = names.filter(({ id }) =>
    kind === undefined ? entities.typeOf(id) === type : entities.get(id)?.kind === kind,
  );
  return fitting.length > 0 ? fitting : names;
}
