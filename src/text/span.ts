/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The same range in a text that begins `by` units earlier. */
export function shift<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

/** The index of the first span that begins at or after `from`. `spans` are in order. */
export function firstFrom(spans: readonly Span[], from: number): number {
  return firstWhere(spans.length, (n) => (spans[n]?.start ?? 0) >= from);
}

/**
 * Makes a finder of the spans that overlap a given one, in order. It visits few more than it finds,
 * unless some are much longer than others.
 */
export function createFindOverlaps<T extends Span>(spans: readonly T[]): (span: Span) => T[] {
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  let furthest = 0;
  const reached = inOrder.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return (span) => {
    const found: T[] = [];
    const from = firstWhere(reached.length, (n) => (reached[n] ?? 0) > span.start);
    for (let n = from; n < inOrder.length; n++) {
      const each = inOrder[n];
      if (each === undefined || each.start >= span.end) break;
      if (overlaps(each, span)) found.push(each);
    }
    return found;
  };
}

/** Binary search: the first number below `length` from which on `isTrue` holds, or `length`. */
function firstWhere(length: number, isTrue: (n: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The spans that overlap none of `others`. `spans` are in order, so one pass is enough. */
export function outside<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  const taken = others.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return spans.filter(({ start, end }) => {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (taken[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

/** The span of a regular expression's match. */
export function spanOf({ index, 0: words }: RegExpExecArray): Span {
  return { start: index, end: index + words.length };
}
