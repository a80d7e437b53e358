/** A run of blocks that fits into one message, and where its neighbours begin. */
export interface Page {
  readonly start: number;
  readonly end: number;
  readonly before?: number;
  readonly after?: number;
}

/** The blocks that are to be divided into pages. */
export interface Divisible {
  readonly count: number;
  /** So many blocks are on one page at the most. */
  readonly most: number;
  /** Whether the blocks from `start` to `end` fit into one message; fewer fit as well. */
  fits(start: number, end: number): boolean;
  /** Whether a block opens what follows, as a heading does: no page ends with one. */
  opens(block: number): boolean;
  /**
   * Where pages that were found before begin, in order: the search goes on from there, and adds what
   * it finds.
   */
  readonly starts: number[];
}

/**
 * The page that the block `from` stands on. Pages are the same for whoever turns them, so that one
 * can be found again by any of its blocks.
 */
export function findPage(from: number, { count, most, fits, opens, starts }: Divisible): Page {
  if (starts.length === 0) starts.push(0);
  let n = Math.max(
    0,
    starts.findLastIndex((start) => start <= from),
  );
  for (;;) {
    const start = starts[n] ?? 0;
    const end = starts[n + 1] ?? endOf(start);
    if (end < count) starts[n + 1] = end;
    if (from < end || end >= count) {
      const before = starts[n - 1];
      return {
        start,
        end,
        ...(before === undefined ? {} : { before }),
        ...(end < count ? { after: end } : {}),
      };
    }
    n++;
  }

  function endOf(start: number): number {
    let end = furthestEnd(start, Math.min(count, start + most), fits);
    while (end < count && end > start + 1 && opens(end - 1)) end--;
    return end;
  }
}

/** By halving; a page has at least one block. */
function furthestEnd(
  start: number,
  last: number,
  fits: (start: number, end: number) => boolean,
): number {
  let [low, high] = [start + 1, last];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(start, middle)) low = middle;
    else high = middle - 1;
  }
  return Math.min(low, last);
}
