import type { Answer, AnswerKind } from '../../answer/answer.ts';
import { digestOf } from '../../answer/digest.ts';
import type { Page } from './paginate.ts';

/**
 * Facts per page of a list. A fixed number, so that the number of pages is known without drawing
 * them; so many facts of usual length fit onto two screens of a phone.
 */
export const FACTS_PER_PAGE = 5;
/** Articles per page: as many as people look through, and as fit with their notices. */
const ARTICLES_PER_PAGE = 10;

/** Complete lists, and their entries per page. */
const LISTS: Partial<Record<AnswerKind, number>> = {
  facts: FACTS_PER_PAGE,
  timeline: FACTS_PER_PAGE,
  library: ARTICLES_PER_PAGE,
};

/** The page of a list that has the block `from`, or the last one; undefined for other answers. */
export function listPageAt(from: number, { kind, again, blocks }: Answer): Page | undefined {
  const { listed } = digestOf(blocks);
  const perPage = LISTS[kind];
  if (perPage === undefined || again === undefined || listed.length === 0) return undefined;
  const pages = Math.ceil(listed.length / perPage);
  /** A page begins with the headings right above its first entry. */
  const startOf = (page: number): number => {
    if (page === 0) return 0;
    let start = listed[page * perPage] ?? blocks.length;
    while (blocks[start - 1]?.kind === 'heading') start--;
    return start;
  };
  let [page, last] = [0, pages - 1];
  while (page < last) {
    const middle = Math.ceil((page + last) / 2);
    if (startOf(middle) <= from) page = middle;
    else last = middle - 1;
  }
  return {
    start: startOf(page),
    end: page === pages - 1 ? blocks.length : startOf(page + 1),
    ...(page === 0 ? {} : { before: startOf(page - 1) }),
    ...(page === pages - 1 ? {} : { after: startOf(page + 1) }),
    number: { page: page + 1, pages },
  };
}
