import { beginningOf, type Found } from '../facts/facts.ts';
import { INTENTS } from '../language/zh/intents.ts';
import { type Block, notice } from './answer.ts';

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
  const dates = found.map(({ fact }) => beginningOf(fact)).filter((date) => date !== '');
  const date = dates.toSorted().at(newest === undefined ? 0 : -1);
  if (words === undefined || date === undefined) return { found, said: [], words: [] };
  const key = newest === undefined ? 'facts.earliest' : 'facts.newest';
  return {
    found: found.filter(({ fact }) => beginningOf(fact) === date),
    said: [notice(key)],
    words: [words],
  };
}
