import type { BlockContent, DefinitionContent, FootnoteDefinition, PhrasingContent } from 'mdast';

export type Block = BlockContent | FootnoteDefinition;

type Change = (nodes: readonly PhrasingContent[]) => PhrasingContent[];

/** The block with all its inline content changed. */
export function mapPhrasing<T extends BlockContent | DefinitionContent>(
  block: T,
  change: Change,
): T {
  const within = <C extends BlockContent | DefinitionContent>(children: readonly C[]) =>
    children.map((child) => mapPhrasing(child, change));
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, children: change(block.children) };
    case 'blockquote':
    case 'footnoteDefinition':
      return { ...block, children: within(block.children) };
    case 'list': {
      const children = block.children.map((item) => ({ ...item, children: within(item.children) }));
      return { ...block, children };
    }
    case 'table': {
      const children = block.children.map((row) => ({
        ...row,
        children: row.children.map((cell) => ({ ...cell, children: change(cell.children) })),
      }));
      return { ...block, children };
    }
    default:
      return block;
  }
}
