import { PUNCTUATION, SENTENCE_END } from '../../language/zh/page-marks.ts';
import type { Block } from './blocks.ts';

/** Shorter lines are prose only if they end as sentences. In Chinese characters. */
const LINE_MIN = 16;
const SENTENCE_MIN = 6;

/** Whether most of a block is links. */
export function isLinks({ linked, length }: Block): boolean {
  return linked * 2 > length;
}

export function endsSentence(text: string): boolean {
  return SENTENCE_END.form.test(text.slice(-12));
}

/** A paragraph of many links is prose if its words outside of them are worth a line or more. */
function isLinkedProse({ size, linked, length, text }: Block): boolean {
  return size * (1 - linked / length) >= LINE_MIN && size >= 2 * LINE_MIN && endsSentence(text);
}

/** Whether a block reads as running text. */
export function isProse(block: Block): boolean {
  if (block.isCode) return false;
  if (isLinks(block)) return isLinkedProse(block);
  const { size, text } = block;
  return size >= LINE_MIN
    ? PUNCTUATION.form.test(text) || size >= 2 * LINE_MIN
    : size >= SENTENCE_MIN && endsSentence(text);
}

/** How much a block speaks for being in the article; negative if it speaks against. */
export function weightOf(block: Block): number {
  const { size, linked, length } = block;
  if (isLinks(block)) return isLinkedProse(block) ? 0 : -size;
  if (block.cell !== undefined || block.isCode) return size / 2;
  if (isProse(block)) return size * (1 - linked / length);
  return size >= LINE_MIN ? size / 2 : -1;
}
