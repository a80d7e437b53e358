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
  const values = new GrowingArray(Uint32Array);
  return {
    add(key, id, isMarked = false) {
      keys.push(key);
      values.push(id * 2 + Number(isMarked));
    },
    *done() {
      const [allKeys, allValues] = [keys.done(), values.done()];
      const different = Uint32Array.from(new Set(allKeys)).sort();
      const places = new Map<number, number>();
      for (const [place, key] of different.entries()) places.set(key, place);
      const starts = new Uint32Array(different.length + 1);
      for (const key of allKeys) {
        const place = places.get(key) ?? 0;
        starts[place + 1] = (starts[place + 1] ?? 0) + 1;
      }
      for (let place = 0; place < different.length; place++) {
        starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
      }
      const free = starts.slice();
      const ordered = new Uint32Array(allValues.length);
      for (let n = 0; n < allKeys.length; n++) {
        const place = places.get(allKeys[n] ?? 0) ?? 0;
        const at = free[place] ?? 0;
        ordered[at] = allValues[n] ?? 0;
        free[place] = at + 1;
      }
      for (const [place, key] of different.entries()) {
        const own = ordered.subarray(starts[place], starts[place + 1]);
        let marked = 0;
        for (const value of own) marked += value & 1;
        yield { key, ids: own.map((value) => value >>> 1), marked };
      }
    },
  };
}
