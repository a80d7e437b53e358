import { deflateSync, inflateSync } from 'node:zlib';
import { bigramSlot } from '../../../search/index/char-counter.ts';

/** The number of passages with each character, and with each pair of adjacent ones. */
export interface CharCounts {
  readonly chars: Uint32Array;
  readonly pairs: Uint32Array;
}

/** Counts what passages have, each once. */
export interface CharCounting extends CharCounts {
  /** @param sign −1 to take back what was counted */
  count(text: string, sign?: 1 | -1): void;
}

const UNITS = 1 << 16;

/** @param from counts to go on with */
export function createCharCounting(slots: number, from?: CharCounts): CharCounting {
  const chars = from?.chars.slice() ?? new Uint32Array(UNITS);
  const pairs = from?.pairs.slice() ?? new Uint32Array(slots);
  const [charLast, pairLast] = [new Uint32Array(UNITS), new Uint32Array(slots)];
  let passage = 0;
  const add = (what: number, counts: Uint32Array, last: Uint32Array, sign: number) => {
    if (last[what] === passage) return;
    last[what] = passage;
    counts[what] = (counts[what] ?? 0) + sign;
  };
  return {
    chars,
    pairs,
    count(text, sign = 1) {
      passage++;
      let before = 0;
      for (let n = 0; n < text.length; n++) {
        const char = text.charCodeAt(n);
        add(char, chars, charLast, sign);
        if (n > 0) add(bigramSlot(before, char, slots), pairs, pairLast, sign);
        before = char;
      }
    },
  };
}

/** Adds other counts to some. */
export function addCounts({ chars, pairs }: CharCounts, other: CharCounts): void {
  other.chars.forEach((count, n) => {
    chars[n] = (chars[n] ?? 0) + count;
  });
  other.pairs.forEach((count, n) => {
    pairs[n] = (pairs[n] ?? 0) + count;
  });
}

/** Most counts are 0, so they are stored deflated. */
export function packCounts({ buffer, byteOffset, byteLength }: Uint32Array): Buffer {
  return deflateSync(Buffer.from(buffer, byteOffset, byteLength), { level: 1 });
}

export function unpackCounts(bytes: Buffer): Uint32Array {
  return new Uint32Array(new Uint8Array(inflateSync(bytes)).buffer);
}
