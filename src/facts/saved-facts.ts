import { z } from 'zod';
import type { Article, Passage } from '../knowledge/article.ts';
import { type Citation, cite } from '../knowledge/citation.ts';
import { type Believed, PUBLISHED } from './fact.ts';
import { FACT_KINDS, type Fact } from './kinds.ts';

const savedCitation = z.strictObject({
  passage: z.string(),
  start: z.int().nonnegative(),
  quote: z.string(),
});

/** A quote by the id of its passage. */
export type SavedCitation = z.infer<typeof savedCitation>;

/** A believed fact as plain data; the fields of its kind are as its kind's schema parsed them. */
const savedFact = z.looseObject({
  kind: z.enum(FACT_KINDS.map(({ kind }) => kind)),
  id: z.string(),
  at: z.strictObject({ file: z.string(), line: z.int() }),
  believed: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('program') }),
    z.strictObject({ by: z.literal('person'), why: z.string() }),
  ]),
  whole: z.record(z.string(), z.string()),
  quotes: z.array(savedCitation).min(1),
  yearFrom: z.union([z.literal(PUBLISHED), savedCitation]).optional(),
});

export type SavedFact = z.infer<typeof savedFact>;

export const savedFacts = z.array(savedFact);

/** A fact without its article, as plain data. */
export function saveFact({ article: _, quotes, yearFrom, ...fields }: Fact): SavedFact {
  return {
    ...fields,
    quotes: quotes.map(saveCitation),
    ...(yearFrom === undefined ? {} : { yearFrom: saveYear(yearFrom) }),
  };
}

/** The quotes of a saved fact, the words that give its year among them. */
export function citationsOf({ quotes, yearFrom }: SavedFact): readonly SavedCitation[] {
  return typeof yearFrom === 'object' ? [...quotes, yearFrom] : quotes;
}

/**
 * Makes a fact of what `saveFact` returned. Its quotes are cited anew, so none of them can be other
 * words than the passages have.
 * @param passageOf finds a passage of its article by id
 * @throws RangeError if a passage is missing or has other words
 */
export function restoreFact(
  { quotes, yearFrom, ...fields }: SavedFact,
  article: Article,
  passageOf: (id: string) => Passage | undefined,
): Fact {
  const restore = ({ passage: id, start, quote }: SavedCitation): Citation => {
    const passage = passageOf(id);
    if (passage === undefined) throw new RangeError(`no passage ${article.id} ${id}`);
    return cite(article, passage, quote, start);
  };
  const year = typeof yearFrom === 'object' ? restore(yearFrom) : yearFrom;
  const fact: object = {
    ...fields,
    article,
    quotes: quotes.map(restore),
    ...(year === undefined ? {} : { yearFrom: year }),
  };
  // Its kind's schema parsed the fields before they were saved.
  return fact as Fact;
}

function saveYear(yearFrom: NonNullable<Believed['yearFrom']>): SavedFact['yearFrom'] {
  return yearFrom === PUBLISHED ? yearFrom : saveCitation(yearFrom);
}

function saveCitation({ passage, start, quote }: Citation): SavedCitation {
  return { passage: passage.id, start, quote };
}
