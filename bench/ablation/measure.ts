import type { Reader } from './ablations.ts';
import { measureFacts } from './measure-facts.ts';
import { measureMessages } from './measure-messages.ts';
import { measureQuestions } from './measure-questions.ts';
import { measureSearch } from './measure-search.ts';
import type { Measured } from './measured.ts';

/** On what is measured. */
export interface Plan {
  /** Folders of question → passage sets. */
  readonly sets: readonly string[];
  /** A larger set is cut to so many passages. */
  readonly passages: number;
  /** So many questions of a set are put to it, and as many foreign ones. */
  readonly sample: number;
  /** Files of questions to the shipped library. */
  readonly questions: readonly string[];
  readonly facts: readonly string[];
  readonly messages: readonly string[];
}

/** @param readers what reads the list that is taken away; all where none is */
export async function measure(
  { sets, passages, sample, questions, facts, messages }: Plan,
  readers: readonly Reader[] = ['search', 'asks', 'facts', 'messages'],
): Promise<Measured[]> {
  const reads = (reader: Reader) => readers.includes(reader);
  return [
    ...(reads('search') ? await measureSearch(sets, passages, sample) : []),
    ...(reads('search') || reads('asks') ? questions.flatMap(measureQuestions) : []),
    ...(reads('facts') ? facts.flatMap(measureFacts) : []),
    ...(reads('messages') ? messages.flatMap(measureMessages) : []),
  ];
}
