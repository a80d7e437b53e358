/** Slots for character pairs at most; with a million, common pairs of Chinese seldom collide. */
const MOST_SLOTS = 1 << 20;
/**
 * Slots per character: a pair that occurs nowhere then shares a slot with a counted one in at most
 * one of 256 cases. Clearing a million would cost more than reading a short article.
 */
const SLOTS_EACH = 256;

/** For each character or slot, the number of passages with it. */
export type PassageCounts = Uint16Array | Uint32Array;

/**
 * @param slots the number of slots, a power of two
 * @returns the slot that counts a pair of UTF-16 units
 */
export function bigramSlot(first: number, second: number, slots: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return hash >>> (Math.clz32(slots) + 1);
}

/** The number of slots for some passages; always the same for the same ones. */
export function slotsFor(
  passages: readonly { readonly text: { readonly length: number } }[],
): number {
  const characters = passages.reduce((sum, { text }) => sum + text.length + 1, 0);
  const needed = Math.min(MOST_SLOTS, SLOTS_EACH * characters);
  return 2 ** Math.ceil(Math.log2(Math.max(2, needed)));
}

/** The kind of array in which so many passages can be counted: two bytes a count, or four. */
export function widthFor(passages: number): typeof Uint16Array | typeof Uint32Array {
  return passages < 1 << 16 ? Uint16Array : Uint32Array;
}

/** Counts the passages with each character and with each pair of adjacent ones. */
export function createCharCounter(slots: number, Count: ReturnType<typeof widthFor>) {
  const charFrequency: PassageCounts = new Count(1 << 16);
  const bigramFrequency: PassageCounts = new Count(slots);
  /** The last passage (from 1) that counted a character or pair, so that each counts once. */
  const charLast = new Uint32Array(1 << 16);
  const bigramLast = new Uint32Array(slots);

  return {
    /** Counts the normalized characters of a passage; each passage comes once. */
    count(passage: number, chars: Uint16Array) {
      let before = 0;
      for (let n = 0; n < chars.length; n++) {
        const char = chars[n] ?? 0;
        count(char, passage, charFrequency, charLast);
        if (n > 0) count(bigramSlot(before, char, slots), passage, bigramFrequency, bigramLast);
        before = char;
      }
    },
    done: () => ({ charFrequency, bigramFrequency }),
  };
}

function count(what: number, passage: number, counts: PassageCounts, last: Uint32Array): void {
  if (last[what] === passage + 1) return;
  last[what] = passage + 1;
  counts[what] = (counts[what] ?? 0) + 1;
}
