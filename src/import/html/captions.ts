import type { Block } from './blocks.ts';
import { isFurniture } from './furniture.ts';
import { endsSentence } from './prose.ts';

const CAPTION_MAX = 90;
const UNMARKED_MAX = 40;

/** Whether a block says what a picture shows: by its element, or by its words or place below one. */
export function isCaptionBlock(block: Block): boolean {
  if (block.isCaption) return true;
  if (block.imagesBefore === 0 || block.size > CAPTION_MAX) return false;
  if (block.cell !== undefined || block.item !== undefined) return false;
  const isMarked = isFurniture('caption', block.text) || isFurniture('caption', block.text.slice(-20));
  return isMarked || (block.level === undefined && block.isCentered && block.size <= UNMARKED_MAX && !endsSentence(block.text));
}
