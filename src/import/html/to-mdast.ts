import type {
  Blockquote,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableRow,
} from 'mdast';
import type { Block } from './blocks.ts';
import { isCaptionBlock, isMarkedCaption } from './captions.ts';
import { findHeadings } from './headings.ts';
import { toPhrasing } from './to-phrasing.ts';

/** Makes Markdown blocks of the article's blocks. */
export function toMdast(blocks: readonly Block[], base: string | undefined): RootContent[] {
  const address = (href: string) => absolute(href, base);
  const headings = findHeadings(blocks);
  const made: RootContent[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at];
    if (block === undefined) break;
    const end = endOfGroup(blocks, at);
    const group = blocks.slice(at, end);
    at = end;
    const depth = headings.get(block);
    const words = (each: Block) => toPhrasing(each.runs, address);
    if (block.cell !== undefined) made.push(tableOf(group, words));
    else if (block.isCode) made.push({ type: 'code', value: codeOf(group) });
    else if (isMarkedCaption(block)) made.push(quoteOf([block], words));
    else if (depth !== undefined)
      made.push({ type: 'heading', depth: depthOf(depth), children: plain(words(block)) });
    else if (isCaptionBlock(block)) made.push(quoteOf([block], words));
    else if (block.item !== undefined) made.push(listOf(group, words));
    else if (block.quote !== undefined) made.push(quoteOf(group, words));
    else made.push(paragraphOf(words(block)));
  }
  return made;
}

type Words = (block: Block) => PhrasingContent[];

/** Where the blocks end that make one Markdown block with the block at a place. */
function endOfGroup(blocks: readonly Block[], start: number): number {
  const first = blocks[start];
  if (first === undefined) return start;
  const belongs = (block: Block): boolean => {
    if (first.cell !== undefined) return block.cell?.table === first.cell.table;
    if (block.cell !== undefined) return false;
    if (first.isCode) return block.isCode && block.box === first.box;
    if (isCaptionBlock(first) || isCaptionBlock(block) || block.isCode) return false;
    if (first.item !== undefined) return block.item !== undefined;
    return first.quote !== undefined && block.quote === first.quote && block.item === undefined;
  };
  let end = start + 1;
  for (let next = blocks[end]; next !== undefined && belongs(next); next = blocks[end]) end++;
  return end;
}

function absolute(href: string, base: string | undefined): string | undefined {
  if (!/^(?:https?:|\/|\.|[\w-]+[/.?])/iu.test(href)) return undefined;
  try {
    const { protocol, href: url } = new URL(href, base);
    return protocol === 'http:' || protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
}

function depthOf(depth: number): 2 | 3 | 4 | 5 | 6 {
  return depth === 2 || depth === 3 || depth === 4 || depth === 5 ? depth : 6;
}

/** A heading is bold anyway. */
function plain(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child) => (child.type === 'strong' ? child.children : [child]));
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function quoteOf(blocks: readonly Block[], words: Words): Blockquote {
  return { type: 'blockquote', children: blocks.map((block) => paragraphOf(words(block))) };
}

function codeOf(blocks: readonly Block[]): string {
  const lines = blocks.map(({ runs }) => runs.map(({ text }) => text).join(''));
  return lines.join('\n').trimEnd();
}

/** Items by depth: one deeper than the item before belongs to it. */
function listOf(blocks: readonly Block[], words: Words): List {
  const isOrdered = (block: Block | undefined) => block?.item?.isOrdered ?? false;
  const top = emptyList(isOrdered(blocks[0]));
  const open: { readonly depth: number; readonly list: List }[] = [
    { depth: blocks[0]?.item?.depth ?? 1, list: top },
  ];
  let last: Block['item'];
  for (const block of blocks) {
    const { item } = block;
    if (item === undefined) continue;
    const current = () => open.at(-1)?.list ?? top;
    if (item.element === last?.element) {
      current()
        .children.at(-1)
        ?.children.push(paragraphOf(words(block)));
      continue;
    }
    while (open.length > 1 && item.depth < (open.at(-1)?.depth ?? 0)) open.pop();
    const parent = current().children.at(-1);
    if (item.depth > (open.at(-1)?.depth ?? 0) && parent !== undefined) {
      const inner = emptyList(item.isOrdered);
      parent.children.push(inner);
      open.push({ depth: item.depth, list: inner });
    }
    const made: ListItem = {
      type: 'listItem',
      spread: false,
      children: [paragraphOf(words(block))],
    };
    current().children.push(made);
    last = item;
  }
  return top;
}

function emptyList(ordered: boolean): List {
  return { type: 'list', ordered, spread: false, ...(ordered ? { start: 1 } : {}), children: [] };
}

/** A table's cells in their places; a cell over several columns or rows is in the first. */
function tableOf(blocks: readonly Block[], words: Words): Table {
  const rows: PhrasingContent[][][] = [];
  for (const block of blocks) {
    if (block.cell === undefined) continue;
    const { row, column } = block.cell;
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push([]);
    const cell = cells[column];
    if (cell !== undefined && cell.length > 0) cell.push({ type: 'text', value: ' ' });
    cell?.push(...words(block));
  }
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const full = rows.filter((row) => row.length > 0);
  return {
    type: 'table',
    children: full.map(
      (row): TableRow => ({
        type: 'tableRow',
        children: Array.from({ length: width }, (_, column) => ({
          type: 'tableCell',
          children: row[column] ?? [],
        })),
      }),
    ),
  };
}
