/** At most so many of some items, evenly spread over them: neighbours are often alike. */
export function spread<T>(items: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, items.length / most);
  const partOf = (n: number) => Math.floor(n / step);
  return items.filter((_, n) => partOf(n) !== partOf(n - 1));
}
