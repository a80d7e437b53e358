import { unpackRows } from '../passage-bytes.ts';
import { visitTerms } from './analyse.ts';

/** Calls `visit` for each different term of a stored passage. */
export function termsOfStored(
  terms: Buffer,
  visit: (word: number, isInText: boolean) => void,
): void {
  visitTerms(0, unpackRows([{ terms, above: '', own: '' }]), visit);
}
