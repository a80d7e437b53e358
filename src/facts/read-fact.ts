import { z } from 'zod';
import type { Entities } from '../entities/entities.ts';
import type { EntityKind } from '../entities/entity.ts';
import type { Article } from '../knowledge/article.ts';
import type { Citation } from '../knowledge/citation.ts';
import { error, isError, type Problem } from '../source/problem.ts';
import { check, type Located } from '../source/yaml.ts';
import { dateParts, findDates } from '../text/dates.ts';
import { normalize } from '../text/normalize.ts';
import { commonFields, type Entry, type FactKind } from './fact.ts';
import type { Fact } from './kinds.ts';
import { createProof, holds, locateQuotes, yearsIn } from './proof.ts';

/** A kind with its fields forgotten, as a loop over all of them needs it. */
export type AnyKind = FactKind<Fact['kind'], object>;

/** An entry as far as it could be read, where its quotes stand, and all that is wrong with it. */
export interface Read {
  readonly entry?: Entry<object>;
  readonly citations: readonly Citation[];
  readonly yearFrom?: Citation;
  readonly problems: Problem[];
}

/** Reads one entry of a facts file and has its kind verify it. */
export function readFact(
  source: Located<{ kind: string }>,
  kind: AnyKind,
  article: Article,
  entities: Entities,
): Read {
  const schema = z.strictObject({
    kind: z.literal(kind.kind),
    ...commonFields,
    ...(kind.fields as Record<string, z.ZodType>),
  });
  const checked = check({ value: source.value, at: source.at }, [], source.value, schema);
  if ('problems' in checked) return { citations: [], problems: checked.problems };
  const entry = checked.value as Entry<object>;
  const problems = unknownIds(source, kind, entry, entities);
  const quotes = entry.quotes.map((text, n) => ({ text, at: source.at('quotes', n) }));
  const located = locateQuotes(article, quotes);
  problems.push(...located.problems);
  const year = readYearFrom(source, entry, article);
  problems.push(...year.problems);
  const read = { entry, citations: located.citations, problems };
  // What is missing was said; what it would have proved need not be said again.
  if (problems.some(isError)) return read;

  const fail = (field: string, what: string, remedy: string) => {
    problems.push(error(source.at(field), what, remedy));
  };
  const proof = createProof(
    { when: entry.when, yearFrom: year.citation },
    read.citations,
    entities,
    fail,
  );
  kind.verify(entry, proof);
  checkWhenWords(entry, year.citation, proof.states, fail);
  return year.citation === undefined ? read : { ...read, yearFrom: year.citation };
}

function unknownIds(
  source: Located<unknown>,
  kind: AnyKind,
  entry: Entry<object>,
  entities: Entities,
): Problem[] {
  const fields = entry as unknown as Record<string, string>;
  const about: Readonly<Record<string, readonly EntityKind[]>> = kind.about;
  return Object.entries(about).flatMap(([field, allowed]) => {
    const id = fields[field] ?? '';
    const entity = entities.get(id);
    const at = source.at(field);
    if (entity === undefined) {
      return error(at, `unknown id ${id}.`, 'use an id of entities.yaml, or add the entity there.');
    }
    if (!allowed.includes(entity.kind)) {
      const what = `${field}: ${id} is a ${entity.kind}, not a ${allowed.join(' or ')}.`;
      return error(at, what, `name a ${allowed.join(' or ')} here.`);
    }
    return [];
  });
}

function readYearFrom(
  source: Located<unknown>,
  entry: Entry<object>,
  article: Article,
): { citation?: Citation; problems: Problem[] } {
  if (entry.year_from === undefined) return { problems: [] };
  const at = source.at('year_from');
  const year = entry.when === undefined ? undefined : dateParts(entry.when).year;
  if (year === undefined || !yearsIn(entry.year_from).includes(year)) {
    const what = `year_from does not say ${year ?? 'the year of a date: the fact has no when'}.`;
    return { problems: [error(at, what, 'quote the words that give the year, or leave it out.')] };
  }
  const { citations, problems } = locateQuotes(article, [{ text: entry.year_from, at }]);
  const [citation] = citations;
  return citation === undefined ? { problems } : { citation, problems };
}

/** `when_words` stand in a quote, and where they hold a year it is that of `when`. */
function checkWhenWords(
  { when, when_words: words }: Entry<object>,
  yearFrom: Citation | undefined,
  states: (words: string) => boolean,
  fail: (field: string, what: string, remedy: string) => void,
): void {
  if (words === undefined) return;
  if (!states(words)) {
    fail('when_words', `"${words}" stands in no quote.`, 'quote the words, or leave them out.');
  }
  if (when === undefined || yearFrom !== undefined) return;
  const { year } = dateParts(when);
  if (
    !findDates(normalize(words).text).some((date) => date.year === year) ||
    !holds(words, `${year}`)
  ) {
    fail('when_words', `"${words}" does not say ${when}.`, 'take the words that state the date.');
  }
}
