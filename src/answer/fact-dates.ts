import { beginningOf, type Found } from '../facts/facts.ts';
import type { Fact } from '../facts/kinds.ts';
import { INTENTS } from '../language/questions.ts';
import type { Question } from '../search/question/question.ts';
import { intervalOf, isWithin, mayOverlap } from '../text/dates.ts';
import type { Block } from './answer.ts';
import { notice } from './blocks.ts';

/**
 * Whether a fact is dated within one of the dates asked about. A date without a year matches any.
 * @param how `surely`: all days of the fact are within the date; `possibly`: one of them may be
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

/** The facts with the earliest or the latest date, if a question asks for these. */
export interface ExtremeDates {
  readonly found: readonly Found[];
  /** Says that they were chosen by the dates of the library's facts. */
  readonly said: readonly Block[];
  /** The words of the question that ask for it. */
  readonly words: readonly string[];
}

/** Chooses the newest or the earliest facts if a question asks for them; otherwise keeps all. */
export function ofExtremeDates(text: string, found: readonly Found[]): ExtremeDates {
  const [newest, earliest] = [INTENTS.newest.exec(text)?.[0], INTENTS.earliest.exec(text)?.[0]];
  const words = newest ?? earliest;
  // A plan has not happened yet, so it is not the newest.
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
