import { beginningOf, type Found } from '../facts/facts.ts';
import type { Fact } from '../facts/kinds.ts';
import { INTENTS } from '../language/questions.ts';
import type { Question } from '../search/question/question.ts';
import { intervalOf, isWithin, mayOverlap } from '../text/dates.ts';
import type { Block } from './answer.ts';
import { notice } from './blocks.ts';

/**
 * Whether a fact is of one of the dates asked about. A date without a year is that of any year.
 * @param how `surely`: all days of the fact lie within what is asked; `possibly`: one of them may
 */
export function isOfDates(
  { when }: Pick<Fact, 'when'>,
  dates: Question['dates'],
  how: 'possibly' | 'surely' = 'possibly',
): boolean {
  if (dates.length === 0) return true;
  if (when === undefined) return false;
  const years = [when.from, when.to].flatMap((date) =>
    date === undefined ? [] : Number(date.slice(0, 4)),
  );
  return dates.some((date) =>
    (date.year === undefined ? years : [date.year]).some((year) => {
      const asked = intervalOf(date, year);
      if (asked === undefined) return false;
      return how === 'surely' ? isWithin(when, asked) : mayOverlap(when, asked);
    }),
  );
}

/** The facts of the earliest or the latest date, for who asks for these. */
export interface ExtremeDates {
  readonly found: readonly Found[];
  /** That they are chosen by the dates of the facts there are. */
  readonly said: readonly Block[];
  /** The words of the question that ask for it. */
  readonly words: readonly string[];
}

/**
 * Of facts those that a question for the newest or the earliest asks for; all where it asks for
 * neither.
 */
export function ofExtremeDates(text: string, found: readonly Found[]): ExtremeDates {
  const [newest, earliest] = [INTENTS.newest.exec(text)?.[0], INTENTS.earliest.exec(text)?.[0]];
  const words = newest ?? earliest;
  // What is only planned has not happened yet, so it is not the newest.
  const happened = found.filter(({ fact }) => fact.status === undefined);
  const chosen = happened.length > 0 ? happened : found;
  const dates = chosen.map(({ fact }) => beginningOf(fact)).filter((date) => date !== '');
  const date = dates.toSorted().at(newest === undefined ? 0 : -1);
  if (words === undefined || date === undefined) return { found, said: [], words: [] };
  const key = newest === undefined ? 'facts.earliest' : 'facts.newest';
  return {
    found: chosen.filter(({ fact }) => beginningOf(fact) === date),
    said: [notice(key)],
    words: [words],
  };
}
