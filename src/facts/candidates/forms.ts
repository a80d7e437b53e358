import { within } from '../../text/span.ts';
import { mentionsAt, type SourceSentence } from '../source-sentence.ts';

/** A sentence that lists more ways to work together needs a person anyway. */
const FORMS_MAX = 4;

/** The words of a sentence for a relation, the longest first, except for parts of names. */
export function formsIn(sentence: SourceSentence): string[] {
  const names = mentionsAt(sentence);
  const spots = sentence.lexicon.terms
    .findForms(sentence.text)
    .filter((form) => !names(form).some((name) => within(form, name)));
  const words = [...new Set(spots.map((form) => sentence.slice(form)))];
  return words.toSorted((a, b) => b.length - a.length).slice(0, FORMS_MAX);
}
