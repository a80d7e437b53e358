import type { Library } from '../library/library.ts';
import type { Question } from '../search/question/question.ts';
import { toMainland } from '../text/taiwan.ts';
import type { Ask } from './split-asks.ts';

/** A question as it may have been meant. */
export interface Reading {
  readonly question: Question;
  /** As it was read, where that is not as it was typed. */
  readonly readAs?: string;
  /** It is read so only where that finds a sure answer. */
  readonly onlyIfSure?: true;
}

/**
 * How a question may be read, the likeliest first, each made as it is asked for: as it was typed; with Taiwan's and Hong Kong's
 * words in those of the mainland; with slips towards names and terms mended.
 */
export function* readQuestion(text: string, { search, mendSlips }: Library): Iterable<Reading> {
  yield { question: search.understand(text) };
  const mainland = toMainland(text);
  if (mainland !== text) yield { question: search.understand(mainland) };
  const mended = mendSlips(mainland);
  if (mended !== undefined) yield { question: search.understand(mended), readAs: mended };
}

/**
 * The same of one of several questions: what it takes from the one before is put into words, and
 * said. One that may stand alone is read so first.
 */
export function* readAsk({ asked, meant, alone }: Ask, library: Library): Iterable<Reading> {
  if (meant === undefined || alone) yield* readQuestion(asked, library);
  if (meant === undefined) return;
  for (const each of readQuestion(meant, library)) {
    yield { readAs: meant, ...each, ...(alone ? { onlyIfSure: true } : {}) };
  }
}
