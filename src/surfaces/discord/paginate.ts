/** A run of blocks that fits into one message, and where the neighbouring pages begin. */
export interface Page {
  readonly start: number;
  readonly end: number;
  readonly before?: number;
  readonly after?: number;
  /** Which page of how many, where that is known. */
  readonly number?: { readonly page: number; readonly pages: number };
}

/** Blocks to divide into pages. */
export interface Divisible {
  readonly count: number;
  /** The most blocks on one page. */
  readonly most: number;
  /** Whether the blocks from `start` up to `end` fit into one message. If so, fewer fit too. */
  fits(start: number, end: number): boolean;
  /** Whether a block introduces the next, as a heading does: no page ends with one. */
  opens(block: number): boolean;
  /**
   * Where the pages found so far begin, in order. The search continues from there and adds what it
   * finds.
   */
  readonly starts: number[];
}

/**
 * The page that has the block `from`. Pages do not depend on the reader, so any block of a page
 * finds it again.
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

/** By binary search; a page has at least one block. */
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
