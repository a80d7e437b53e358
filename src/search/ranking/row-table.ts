/** Numbers some of the small whole numbers (characters, terms) from 0, for a quick look-up. */
export interface RowTable {
  readonly size: number;
  /** @returns the row of a number, or -1 if it has none */
  rowOf(value: number): number;
}

/**
 * Gives each of these different numbers its place among them as its row. The table has pages: one
 * piece for all UTF-16 units would be 128 kB to clear and to collect, for every question.
 * @param values at most 32,767
 */
export function createRowTable(values: readonly number[]): RowTable {
  const last = values.reduce((a, b) => Math.max(a, b), 0);
  const pages = new Array<Int16Array | undefined>((last >>> 8) + 1).fill(undefined);
  values.forEach((value, row) => {
    const page = pages[value >>> 8] ?? new Int16Array(256).fill(-1);
    page[value & 255] = row;
    pages[value >>> 8] = page;
  });
  return { size: values.length, rowOf: (value) => pages[value >>> 8]?.[value & 255] ?? -1 };
}
