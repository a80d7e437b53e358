/** A run of blocks that fits into one message, and where the neighbouring pages begin. */
export interface Page {
  readonly start: number;
  readonly end: number;
  readonly before?: number;
  readonly after?: number;
  /** Its number, counted from 1, and how many there are, if that is known. */
  readonly place?: { readonly page: number; readonly pages: number };
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

/** Blocks of which some are the entries of a list. */
export interface List {
  readonly count: number;
  /** The most entries on one page. */
  readonly most: number;
  isEntry(block: number): boolean;
}

/**
 * The page of a list that has the block `from`: as many entries on each, so that all pages are
 * known without measuring. Whether it fits into one message is for the caller to see.
 */
export function findListPage(from: number, { count, most, isEntry }: List): Page {
  const starts = [0];
  let entries = 0;
  for (let block = 0; block < count; block++) {
    if (!isEntry(block)) continue;
    if (entries > 0 && entries % most === 0) starts.push(block);
    entries++;
  }
  const n = Math.max(
    0,
    starts.findLastIndex((start) => start <= from),
  );
  const [before, start = 0, after] = [starts[n - 1], starts[n], starts[n + 1]];
  return {
    start,
    end: after ?? count,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    place: { page: n + 1, pages: starts.length },
  };
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
