/** A run of blocks that fits into one message, and where its neighbours begin. */
export interface Page {
  readonly start: number;
  readonly end: number;
  readonly before?: number;
  readonly after?: number;
}

/**
 * The page that the block `from` stands on. Pages are the same for whoever turns them, so that one
 * can be found again by any of its blocks.
 * @param count of blocks
 * @param most so many blocks are on one page at the most
 * @param fits whether the blocks from `start` to `end` fit into one message; fewer fit as well
 */
export function findPage(
  count: number,
  from: number,
  most: number,
  fits: (start: number, end: number) => boolean,
): Page {
  let before: number | undefined;
  let start = 0;
  for (;;) {
    const end = furthestEnd(start, Math.min(count, start + most), fits);
    if (from < end || end >= count) {
      return {
        start,
        end,
        ...(before === undefined ? {} : { before }),
        ...(end < count ? { after: end } : {}),
      };
    }
    before = start;
    start = end;
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
