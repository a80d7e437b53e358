import type { Library } from '../library.ts';
import type { Question } from '../search/analyze.ts';
import { toMainland } from '../text/mainland.ts';

/** A question as it may have been meant. */
export interface Reading {
  readonly question: Question;
  /** As it was read, where that is not as it was typed. */
  readonly readAs?: string;
}

/**
 * How a question may be read, the likeliest first: as it was typed; with Taiwan's and Hong Kong's
 * words in those of the mainland; with slips towards names and terms mended.
 */
export function readQuestion(text: string, library: Library): Reading[] {
  const { search } = library;
  const typed = { question: search.understand(text) };
  const mainland = toMainland(text);
  const mended = library.mendSlips(mainland);
  return [
    typed,
    ...(mainland === text ? [] : [{ question: search.understand(mainland) }]),
    ...(mended === undefined ? [] : [{ question: search.understand(mended), readAs: mended }]),
  ];
}
