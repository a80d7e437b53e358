/** One row for each test: a value of each factor. */
type Row<Factors extends readonly (readonly unknown[])[]> = {
  -readonly [K in keyof Factors]: Factors[K][number];
};

/**
 * Few rows in which any two values of two factors meet at least once. A fault that needs three
 * certain values at a time may slip through; nearly all need two.
 */
export function pairwise<const Factors extends readonly (readonly unknown[])[]>(
  ...factors: Factors
): Row<Factors>[] {
  const open = new Set<string>();
  const pairs = factors.flatMap((_, a) => factors.slice(0, a).map((_, b) => [a, b] as const));
  const keyOf = (a: number, one: number, b: number, other: number) =>
    a < b ? `${a}:${one} ${b}:${other}` : `${b}:${other} ${a}:${one}`;
  for (const [a, b] of pairs) {
    for (const one of factors[a]?.keys() ?? []) {
      for (const other of factors[b]?.keys() ?? []) open.add(keyOf(a, one, b, other));
    }
  }
  const rows: number[][] = [];
  while (open.size > 0) {
    const [first = ''] = open;
    const row: number[] = [];
    for (const part of first.split(' ')) {
      const [factor = 0, value = 0] = part.split(':').map(Number);
      row[factor] = value;
    }
    for (const [factor, values] of factors.entries()) {
      if (row[factor] !== undefined) continue;
      // The value that meets most of what it has not met; the first of equals.
      const news = (value: number) =>
        row.filter((other, at) => open.has(keyOf(factor, value, at, other))).length;
      row[factor] = [...values.keys()].reduce((best, each) =>
        news(each) > news(best) ? each : best,
      );
    }
    for (const [a, b] of pairs) open.delete(keyOf(a, row[a] ?? 0, b, row[b] ?? 0));
    rows.push(row);
  }
  return rows.map((row) => row.map((value, factor) => factors[factor]?.[value])) as Row<Factors>[];
}
