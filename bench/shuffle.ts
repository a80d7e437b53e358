/** Random numbers of 0–1 that are the same in every run (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** In random order (Fisher and Yates). */
export function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const shuffled = [...items];
  for (let n = shuffled.length - 1; n > 0; n--) {
    const other = Math.floor(random() * (n + 1));
    [shuffled[n], shuffled[other]] = [at(other, shuffled), at(n, shuffled)];
  }
  return shuffled;
}

/** Any one of them. */
export function pick<T>(from: readonly T[], random: () => number): T {
  return at(Math.floor(random() * from.length), from);
}

function at<T>(place: number, items: readonly T[]): T {
  const item = items[place];
  if (item === undefined) throw new RangeError(`of ${items.length} there is no item ${place}`);
  return item;
}
