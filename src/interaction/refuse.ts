import type { Locale } from '../surfaces/texts/locales.ts';
import type { Plan } from './plan.ts';
import { type Sentence, saySentence } from './sentences.ts';

export type Refusal = Extract<Plan, { kind: 'refusal' }>;

/** Plans a sentence in place of an answer, for the asker only. */
export function refuse(
  why: Sentence,
  locale: Locale,
  values?: Readonly<Record<string, number>>,
): Refusal {
  return { kind: 'refusal', why, reply: saySentence(why, locale, values) };
}
