import type { PassageIndex } from './passage-index.ts';

/**
 * What ranking compares of passages, in the order of the corpus: those of a whole library, or only
 * the candidates for a question. A row is the place of a passage among them, from 0.
 */
export type PassageRows = Pick<
  PassageIndex,
  | 'passages'
  | 'terms'
  | 'termsAt'
  | 'titleTermsAt'
  | 'textTermsAt'
  | 'titleMeaningsAt'
  | 'textMeaningsAt'
  | 'distinct'
  | 'chars'
  | 'charsAt'
  | 'titleAt'
  | 'textAt'
  | 'types'
>;
