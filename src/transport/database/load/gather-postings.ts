import { GrowingArray } from '../../../search/index/growing-array.ts';

/** The documents that have a key. */
export interface Gathered {
  readonly key: number;
  /** Their ids, ascending. */
  readonly ids: Uint32Array;
  /** How many of them were marked. */
  readonly marked: number;
}

/** Gathers which documents have which keys, in two arrays whatever their number. */
export interface PostingsGatherer {
  /** Documents come in the order of their ids, each with a key once. */
  add(key: number, id: number, isMarked?: boolean): void;
  /** The documents of each key; keys in ascending order. */
  done(): Iterable<Gathered>;
}

export function createPostingsGatherer(): PostingsGatherer {
  const keys = new GrowingArray(Uint32Array);
  /** Twice the id, and one more if it is marked. */
  const valuesAdded = new GrowingArray(Uint32Array);
  return {
    add(key, id, isMarked = false) {
      keys.push(key);
      valuesAdded.push(id * 2 + Number(isMarked));
    },
    *done() {
      const [all, values] = sortStably(keys.done(), valuesAdded.done());
      for (let from = 0; from < all.length; ) {
        const key = all[from] ?? 0;
        let [to, marked] = [from, 0];
        for (; to < all.length && all[to] === key; to++) marked += (values[to] ?? 0) & 1;
        yield { key, ids: values.subarray(from, to).map((value) => value >>> 1), marked };
        from = to;
      }
    },
  };
}

/** Sorts by key and keeps the order of equal ones, first by the lower half of the keys' bits. */
function sortStably(keys: Uint32Array, values: Uint32Array): readonly [Uint32Array, Uint32Array] {
  let sorted: readonly [Uint32Array, Uint32Array] = [keys, values];
  for (const shift of [0, 16]) sorted = sortByHalf(sorted, shift);
  return sorted;
}

const HALF = 1 << 16;

function sortByHalf(
  [keys, values]: readonly [Uint32Array, Uint32Array],
  shift: number,
): readonly [Uint32Array, Uint32Array] {
  const starts = new Uint32Array(HALF + 1);
  const halfOf = (key: number) => (key >>> shift) & (HALF - 1);
  for (const key of keys) {
    const half = halfOf(key);
    starts[half + 1] = (starts[half + 1] ?? 0) + 1;
  }
  for (let half = 0; half < HALF; half++) {
    starts[half + 1] = (starts[half + 1] ?? 0) + (starts[half] ?? 0);
  }
  const [byKey, byValue] = [new Uint32Array(keys.length), new Uint32Array(keys.length)];
  for (let n = 0; n < keys.length; n++) {
    const key = keys[n] ?? 0;
    const half = halfOf(key);
    const place = starts[half] ?? 0;
    starts[half] = place + 1;
    byKey[place] = key;
    byValue[place] = values[n] ?? 0;
  }
  return [byKey, byValue];
}
