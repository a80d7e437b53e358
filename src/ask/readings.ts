import type { Library } from '../library/library.ts';
import type { Question } from '../search/question/question.ts';
import { toMainland } from '../text/taiwan.ts';
import type { Ask } from './complete-ask.ts';
import { mendNames } from './mend-names.ts';

/** A question as it may have been meant. */
export interface Reading {
  readonly question: Question;
  /** The words that it was read as, if they differ from those typed and readers have to know. */
  readonly readAs?: string;
  /** The reading counts only if it finds a sure answer. */
  readonly onlyIfSure?: true;
}

/**
 * The readings of a question, the likeliest first, each made on demand: as typed; with Taiwan's and
 * Hong Kong's words replaced by the mainland's; with typos of names and terms mended.
 */
export function* readQuestion(text: string, library: Library): Iterable<Reading> {
  const { search, mendSlips } = library;
  yield { question: search.understand(text) };
  const mainland = toMainland(text);
  if (mainland !== text) yield { question: search.understand(mainland) };
  const heard = mendSlips(mainland);
  const mended = mendNames(heard ?? mainland, library) ?? heard;
  if (mended !== undefined) yield { question: search.understand(mended), readAs: mended };
}

/**
 * The readings of one ask of several. If it takes words from the ask before it, they are filled in,
 * and the answer says so. Of an ask that may stand alone, the less likely readings count only if
 * they are sure.
 */
export function* readAsk({ asked, meant, alone }: Ask, library: Library): Iterable<Reading> {
  if (meant === undefined) return yield* readQuestion(asked, library);
  const completed = () => completedBy(meant, library);
  if (alone === undefined) return yield* completed();
  const [first, second] =
    alone === 'elliptic'
      ? [completed, () => readQuestion(asked, library)]
      : [() => readQuestion(asked, library), completed];
  yield* first();
  for (const reading of second()) yield { ...reading, onlyIfSure: true };
}

function* completedBy(meant: string, library: Library): Iterable<Reading> {
  for (const reading of readQuestion(meant, library)) yield { readAs: meant, ...reading };
}
