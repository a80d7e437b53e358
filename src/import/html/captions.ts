import type { Block } from './blocks.ts';
import { isFurniture } from './furniture.ts';
import { endsSentence } from './prose.ts';

const CAPTION_MAX = 90;
const UNMARKED_MAX = 40;

/** Whether a block says what a picture shows: by its element, or by its words or place below one. */
export function isCaptionBlock(block: Block): boolean {
  return isMarkedCaption(block) || isCenteredCaption(block);
}

/** By its element, or by words such as a photographer's name. */
export function isMarkedCaption(block: Block): boolean {
  if (block.isCaption) return true;
  return (
    isBelowPicture(block) &&
    (isFurniture('caption', block.text) || isFurniture('caption', block.text.slice(-20)))
  );
}

function isCenteredCaption(block: Block): boolean {
  const { isCentered, level, bold, size, text } = block;
  const isPlain = level === undefined && bold * 2 < block.length;
  return (
    isBelowPicture(block) && isCentered && isPlain && size <= UNMARKED_MAX && !endsSentence(text)
  );
}

function isBelowPicture(block: Block): boolean {
  if (block.imagesBefore === 0 || block.size > CAPTION_MAX) return false;
  return block.cell === undefined && block.item === undefined;
}
