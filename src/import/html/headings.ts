import {
  CLAUSE_MARK,
  COMMA_END,
  NUMBERED,
  OPEN_END,
  QUESTION_END,
} from '../../language/zh/page-marks.ts';
import type { Block } from './blocks.ts';
import { endsSentence } from './prose.ts';

/** Longer lines are no headings. In Chinese characters. */
const HEADING_MAX = 40;
const BOLD_MAX = 32;
const NUMBERED_MAX = 26;
/** How much of a line is bold when all of it looks bold. */
const ALL_BOLD = 0.95;

const LETTER = /\p{L}/u;
const DASH_START = /^\s*[—–-]/u;

/**
 * The depth of each block that acts as a heading: heading elements, and lines that are bold as a
 * whole or numbered alike, short, end no sentence, and have text below.
 * @returns 2 to 6 by block
 */
export function findHeadings(blocks: readonly Block[]): ReadonlyMap<Block, number> {
  const bold = blocks.filter((block, at) => isBoldLine(block) && leadsText(blocks, at));
  const numbered = blocks.filter((block, at) => isNumberedLine(block) && leadsText(blocks, at));
  const acting = new Set([...bold, ...(numbered.length >= 2 ? numbered : [])]);
  const levels = [
    ...new Set(blocks.filter(isHeadingElement).flatMap(({ level }) => level ?? [])),
  ].sort();
  const found = new Map<Block, number>();
  for (const block of blocks) {
    if (isHeadingElement(block))
      found.set(block, Math.min(2 + levels.indexOf(block.level ?? 0), 6));
    else if (acting.has(block)) found.set(block, Math.min(2 + levels.length, 6));
  }
  return found;
}

function isHeadingElement({ level, size, text, cell }: Block): boolean {
  const isSentence = endsSentence(text) && !QUESTION_END.form.test(text) && size > BOLD_MAX / 2;
  return level !== undefined && cell === undefined && size <= HEADING_MAX && !isSentence;
}

function isBoldLine(block: Block): boolean {
  return block.bold >= block.length * ALL_BOLD && block.size <= BOLD_MAX && isLine(block);
}

function isNumberedLine(block: Block): boolean {
  return block.size <= NUMBERED_MAX && NUMBERED.form.test(block.text) && isLine(block);
}

function isLine({ text, level, cell, item, quote, isCaption, isCode }: Block): boolean {
  const isPart =
    cell !== undefined || item !== undefined || quote !== undefined || isCaption || isCode;
  if (isPart || level !== undefined || OPEN_END.form.test(text) || DASH_START.test(text))
    return false;
  return (
    LETTER.test(text) &&
    (!endsSentence(text) || (QUESTION_END.form.test(text) && !CLAUSE_MARK.form.test(text)))
  );
}

/** Whether text follows a line, or it is the first of a few bold lines that text follows. */
function leadsText(blocks: readonly Block[], at: number): boolean {
  const [block, before] = [blocks[at], blocks[at - 1]];
  let next = at + 1;
  while (next < at + RUN_MAX && isBoldAt(blocks, next)) next++;
  if (before !== undefined && COMMA_END.form.test(before.text)) return false;
  const isFirst = before === undefined || !isBoldLine(before);
  const isNumbered = block !== undefined && NUMBERED.form.test(block.text);
  return next < blocks.length && !isBoldAt(blocks, next) && (isFirst || isNumbered);
}

/** Bold lines below each other: a heading and its decks. */
const RUN_MAX = 3;

function isBoldAt(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  return block !== undefined && isBoldLine(block);
}
