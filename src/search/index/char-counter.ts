import { GrowingArray } from './growing-array.ts';

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

/**
 * Gathers the characters of passages, and counts the passages with each character and each pair.
 * @param passages all of them; below 65,536, counts take two bytes instead of four
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
  /** The last passage (from 1) that counted a character or pair, so that each counts once. */
  const charLast = new Uint32Array(1 << 16);
  const bigramLast = new Uint32Array(slots);

  return {
    /** The number of characters added. */
    get length() {
      return chars.length;
    },
    /** Adds the normalized characters of a passage; passages come in order. */
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
