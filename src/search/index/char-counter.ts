import { GrowingArray } from './growing-array.ts';

/** Slots for pairs of characters; at a million the common pairs of Chinese hardly share any. */
const MOST_SLOTS = 1 << 20;
/**
 * So many for each character, so that a pair that stands nowhere meets a counted one in one of 256
 * cases at most: to clear a million would cost more than to read a short article.
 */
const SLOTS_EACH = 256;

/** How many passages there are of each. */
export type PassageCounts = Uint16Array | Uint32Array;

/**
 * @param slots how many there are, a power of two
 * @returns the slot in which a pair of UTF-16 units is counted
 */
export function bigramSlot(first: number, second: number, slots: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return hash >>> (Math.clz32(slots) + 1);
}

/** For these passages; the same whenever they are counted. */
function slotsFor(passages: readonly { readonly text: string }[]): number {
  const characters = passages.reduce((sum, { text }) => sum + text.length + 1, 0);
  const needed = Math.min(MOST_SLOTS, SLOTS_EACH * characters);
  return 2 ** Math.ceil(Math.log2(Math.max(2, needed)));
}

/**
 * Gathers the characters of passages, and counts in how many passages each one and each pair stands.
 * @param passages all of them; most libraries have so few that their number takes two bytes
 * @param expected how many characters are likely to come
 */
export function createCharCounter(
  passages: readonly { readonly text: string }[],
  expected: number,
) {
  const chars = new GrowingArray(Uint16Array, expected);
  const slots = slotsFor(passages);
  const Count = passages.length < 1 << 16 ? Uint16Array : Uint32Array;
  const charFrequency: PassageCounts = new Count(1 << 16);
  const bigramFrequency: PassageCounts = new Count(slots);
  /** The passage in which a character or pair was counted last, from 1, so that each counts once. */
  const charLast = new Uint32Array(1 << 16);
  const bigramLast = new Uint32Array(slots);

  return {
    /** How many characters were added. */
    get length() {
      return chars.length;
    },
    /** Takes the normalized characters of a passage; passages come in order. */
    add(passage: number, text: string) {
      let before = 0;
      for (let n = 0; n < text.length; n++) {
        const char = text.charCodeAt(n);
        chars.push(char);
        count(char, passage, charFrequency, charLast);
        if (n > 0) count(bigramSlot(before, char, slots), passage, bigramFrequency, bigramLast);
        before = char;
      }
    },
    done() {
      return { chars: chars.done(), charFrequency, bigramFrequency };
    },
  };
}

function count(what: number, passage: number, counts: PassageCounts, last: Uint32Array): void {
  if (last[what] === passage + 1) return;
  last[what] = passage + 1;
  counts[what] = (counts[what] ?? 0) + 1;
}
