import type { Paragraph, RootContent } from 'mdast';
import { readByline } from './byline.ts';
import { readNumber } from './numbering.ts';
import { isTitleLike } from './title-like.ts';
import { visibleText } from './write/visible-text.ts';

/**
 * Finds headings in a text that has none by style, as many people write: bold short paragraphs, and
 * short numbered ones. A short first paragraph is the title.
 */
export function findHeadings(blocks: readonly RootContent[]): readonly RootContent[] {
  if (blocks.some(({ type }) => type === 'heading')) return blocks;
  const schemes: string[] = [];
  return blocks.map((block, n) => {
    const after = blocks[n + 1];
    if (block.type !== 'paragraph' || after === undefined) return block;
    const words = visibleText(block).trim();
    if (words.includes('\n') || !isTitleLike(words) || readByline(words)) return block;
    if (n === 0) return { type: 'heading', depth: 1, children: plain(block) };
    const number = readNumber(words);
    if (!isBold(block) && (number === undefined || number.value !== undefined)) return block;
    const key = number?.scheme ?? 'bold';
    if (!schemes.includes(key)) schemes.push(key);
    const depths = [2, 3, 4, 5, 6] as const;
    return { type: 'heading', depth: depths[schemes.indexOf(key)] ?? 6, children: plain(block) };
  });
}

function isBold({ children }: Paragraph): boolean {
  return children.every(
    (child) => child.type === 'strong' || (child.type === 'text' && child.value.trim() === ''),
  );
}

/** A heading is bold anyway. */
function plain({ children }: Paragraph): Paragraph['children'] {
  return children.flatMap((child) => (child.type === 'strong' ? child.children : [child]));
}
