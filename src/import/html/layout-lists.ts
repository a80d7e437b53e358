import type { Block } from './blocks.ts';
import type { HtmlElement } from './parse-html.ts';
import { isProse } from './prose.ts';

/** An item with more paragraphs arranges a page rather than lists something. */
const PARAGRAPHS_MAX = 3;

/** Blocks without the list items that only arrange them: those with many paragraphs. */
export function withoutLayoutLists(blocks: readonly Block[]): Block[] {
  const paragraphs = new Map<HtmlElement, number>();
  for (const block of blocks) {
    if (block.item === undefined || !isProse(block)) continue;
    const { element } = block.item;
    paragraphs.set(element, (paragraphs.get(element) ?? 0) + 1);
  }
  return blocks.map((block) => {
    const isLayout =
      block.item !== undefined && (paragraphs.get(block.item.element) ?? 0) > PARAGRAPHS_MAX;
    return isLayout ? { ...block, item: undefined } : block;
  });
}
