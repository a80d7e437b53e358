import type { Answer, Block } from '../answer/answer.ts';
import { heading, notice } from '../answer/blocks.ts';
import { quoteOf } from '../answer/same-text.ts';
import { whatCanBeAsked } from '../answer/what-can-be-asked.ts';
import { findShortened } from '../knowledge/short-reference.ts';
import type { Library } from '../library/library.ts';

/** What an earlier answer found but did not show. */
interface Unshown {
  /** `more`: further passages that answer; `near`: further nearest ones. */
  readonly action: 'more' | 'near';
  readonly references: readonly string[];
}

/** The passages that an earlier answer did not show; some may be gone by now. */
export function showMore({ action, references }: Unshown, library: Library): Answer {
  const found = references.map((reference) => findShortened(reference, library.corpus));
  const quotes = found.flatMap((citation): Block[] =>
    citation === undefined
      ? []
      : [quoteOf(citation, library, action === 'near' ? 'weak' : undefined)],
  );
  if (quotes.length === 0) {
    const blocks = [notice('source.gone'), ...whatCanBeAsked(undefined, library)];
    return { kind: 'source-gone', blocks };
  }
  const gone = found.length - quotes.length;
  const missing = gone === 0 ? [] : [notice('more.gone', { count: gone })];
  const title = heading(action === 'near' ? 'answer.nearest' : 'more.passages');
  return { kind: 'more', blocks: [title, ...missing, ...quotes] };
}
