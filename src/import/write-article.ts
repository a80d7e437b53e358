import type { Draft } from './draft.ts';
import type { Block } from './write/map-phrasing.ts';
import { tidyBlocks } from './write/tidy-blocks.ts';
import { tidyLine } from './write/tidy-text.ts';
import { visibleText } from './write/visible-text.ts';
import { writeBlock } from './write/write-block.ts';
import { writeFrontMatter } from './write/write-front-matter.ts';

/**
 * The text of an article's file. It reads back as the draft's blocks, with the same visible words,
 * and has as few escapes as that allows.
 */
export function writeArticle(draft: Draft): string {
  const blocks = withoutTitle(tidyBlocks(draft.body), draft);
  const footnotes = new Set(
    blocks.flatMap((block) => (block.type === 'footnoteDefinition' ? block.identifier : [])),
  );
  const body = blocks.map((block) => writeBlock(block, footnotes)).join('\n\n');
  return `${writeFrontMatter(draft)}\n${body}\n`;
}

/** The title is in the front matter; a heading that repeats it at the beginning is not needed. */
function withoutTitle(blocks: readonly Block[], { title }: Draft): readonly Block[] {
  const [first] = blocks;
  const repeats =
    first?.type === 'heading' &&
    title !== undefined &&
    visibleText(first) === tidyLine(title.value);
  return repeats ? blocks.slice(1) : blocks;
}
