import type {
  BlockContent,
  Definition,
  List,
  ListItem,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import type { Block } from './map-phrasing.ts';
import { type References, tidyPhrasing } from './tidy-phrasing.ts';
import { tidyText, withoutInvisible } from './tidy-text.ts';

/** The library's parser refuses deeper quotes and lists; deeper ones are flattened. */
const DEPTH_MAX = 12;

/**
 * Makes blocks that Markdown can say and the library reads: headings from `##` down without gaps,
 * no empty blocks, tables of whole rows, links with their addresses.
 */
export function tidyBlocks(body: readonly RootContent[]): Block[] {
  const references = referencesIn(body);
  return apart(levelled(body.flatMap((node) => tidyBlock(node, references, 0))));
}

function referencesIn(body: readonly RootContent[]): References {
  const links = new Map<string, Definition>();
  const footnotes = new Set<string>();
  const look = (node: RootContent) => {
    if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node);
    if (node.type === 'footnoteDefinition') footnotes.add(node.identifier);
    if ('children' in node) for (const child of node.children) look(child);
  };
  for (const node of body) look(node);
  return { links, footnotes };
}

function tidyBlock(node: RootContent, references: References, depth: number): Block[] {
  const within = (children: readonly RootContent[]) =>
    children.flatMap((child) => tidyBlock(child, references, depth + 1));
  switch (node.type) {
    case 'paragraph':
      return paragraphOf(node.children, references);
    case 'heading': {
      const children = tidyPhrasing(node.children, references, 'heading');
      return children.length === 0 ? [] : [{ type: 'heading', depth: node.depth, children }];
    }
    case 'blockquote': {
      const children = withoutNotes(apart(within(node.children)));
      if (depth >= DEPTH_MAX) return children;
      return children.length === 0 ? [] : [{ type: 'blockquote', children }];
    }
    case 'list':
      return tidyList(node, references, depth);
    case 'listItem':
      return within(node.children);
    case 'table':
      return tidyTable(node, references);
    case 'code': {
      const value = withoutInvisible(node.value.replace(/\r\n?/gu, '\n'));
      const lang = /^[\w+#.-]+$/u.test(node.lang ?? '') ? (node.lang ?? null) : null;
      return value.trim() === '' ? [] : [{ type: 'code', lang, value }];
    }
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'footnoteDefinition': {
      const { identifier } = node;
      const unmarked = { ...references, footnotes: new Set<string>() };
      const children = withoutNotes(
        node.children.flatMap((child) => tidyBlock(child, unmarked, depth + 1)),
      );
      if (children.length === 0) children.push({ type: 'paragraph', children: [] });
      return [{ type: 'footnoteDefinition', identifier, label: identifier, children }];
    }
    case 'html':
      return node.value.startsWith('<!--') ? [] : [{ type: 'html', value: tidyText(node.value) }];
    case 'definition':
    case 'yaml':
    case 'tableRow':
    case 'tableCell':
      return [];
    default:
      return paragraphOf([node], references);
  }
}

function paragraphOf(nodes: readonly PhrasingContent[], references: References): Block[] {
  const children = tidyPhrasing(nodes, references, 'paragraph');
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

function tidyList(list: List, references: References, depth: number): Block[] {
  const all = list.children.map((item) => {
    const children = item.children.flatMap((child) => tidyBlock(child, references, depth + 1));
    return { checked: item.checked ?? null, children: withoutNotes(apart(children)) };
  });
  const kept = all.filter(({ children }) => children.length > 0);
  if (kept.length === 0) return [];
  if (depth >= DEPTH_MAX) return kept.flatMap(({ children }) => children);
  const ordered = list.ordered === true;
  const start = ordered ? Math.max(0, list.start ?? 1) : null;
  const children = kept.map(({ checked, children }): ListItem => {
    const box = children[0]?.type === 'paragraph' ? checked : null;
    return { type: 'listItem', spread: false, checked: box, children };
  });
  return [{ type: 'list', ordered, start, spread: false, children }];
}

function tidyTable(table: Table, references: References): Block[] {
  const rows = table.children
    .map((row) => row.children.map((cell) => tidyPhrasing(cell.children, references, 'cell')))
    .filter((row) => row.some((cell) => cell.length > 0));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return [];
  const children = rows.map((row) => ({
    type: 'tableRow' as const,
    children: Array.from({ length: width }, (_, n) => ({
      type: 'tableCell' as const,
      children: row[n] ?? [],
    })),
  }));
  return [{ type: 'table', children }];
}

/** Headings from level 2, as the title is level 1, each one below the nearest larger one above it. */
function levelled(blocks: readonly Block[]): Block[] {
  const levels = [2, 3, 4, 5, 6] as const;
  const above: number[] = [];
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    while ((above.at(-1) ?? 0) >= block.depth) above.pop();
    above.push(block.depth);
    return { ...block, depth: levels[above.length - 1] ?? 6 };
  });
}

/** Lists of one kind side by side are read as one list, and rules at the ends separate nothing. */
function apart(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    const last = kept.at(-1);
    if (block.type === 'thematicBreak' && (last === undefined || last.type === 'thematicBreak')) {
      continue;
    }
    if (block.type === 'list' && last?.type === 'list' && last.ordered === block.ordered) {
      kept[kept.length - 1] = { ...last, children: [...last.children, ...block.children] };
    } else kept.push(block);
  }
  if (kept.at(-1)?.type === 'thematicBreak') kept.pop();
  return kept;
}

function withoutNotes(blocks: readonly Block[]): BlockContent[] {
  return blocks.flatMap((block) => (block.type === 'footnoteDefinition' ? [] : [block]));
}
