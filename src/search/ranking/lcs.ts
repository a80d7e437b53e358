/**
 * Computes the length of the longest common subsequence of a question and a passage: how much of
 * the question the passage says in the same order, whatever is between. Bit-parallel, in one pass
 * over the passage (Hyyrö, "Bit-parallel LCS-length computation revisited", 2004): a zero bit in
 * `state` is a matched character of the question.
 */
export interface LcsCounter {
  /** Takes the next character of the passage, as its row in `masks`, or -1 if it has none. */
  next(row: number): void;
  length(): number;
}

const WORD = 32;

/** The number of 32-bit words that a question of this length takes. */
export function maskWords(characters: number): number {
  return Math.ceil(characters / WORD);
}

/**
 * @param masks `words` 32-bit words per row; bit i of row r is set if character i of the question
 *   is its r-th different one
 * @param characters the length of the question
 */
export function createLcsCounter(
  masks: Uint32Array,
  words: number,
  characters: number,
): LcsCounter {
  const state = new Uint32Array(words).fill(0xffffffff);
  return {
    next(row) {
      if (row < 0) return;
      let carry = 0;
      for (let w = 0; w < words; w++) {
        const v = state[w] ?? 0;
        const u = (v & (masks[row * words + w] ?? 0)) >>> 0;
        const sum = v + u + carry;
        carry = sum > 0xffffffff ? 1 : 0;
        state[w] = sum | (v & ~u);
      }
    },
    length() {
      let zeros = 0;
      for (let i = 0; i < characters; i++) {
        if (((state[i >>> 5] ?? 0) & (1 << (i & 31))) === 0) zeros++;
      }
      return zeros;
    },
  };
}
