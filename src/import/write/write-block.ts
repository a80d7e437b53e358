import type { PhrasingContent, Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { toMarkdown } from 'mdast-util-to-markdown';
import { parseMarkdown } from '../../knowledge/markdown.ts';
import { type Block, mapPhrasing } from './map-phrasing.ts';
import { shapeOf } from './shape.ts';
import { mergeTexts } from './tidy-phrasing.ts';

/** An escape, or a character reference, as the serializer writes them. */
const ESCAPE = /\\[!-/:-@[-`{-~]|&#x[\dA-F]+;/gu;
const FIRST_ESCAPE = /\\[!-/:-@[-`{-~]|&#x[\dA-F]+;/u;
const REFERENCE = /&#x[\dA-F]+;/gu;
const ACTIVE = /[\\`*_[\]<>&#|~!^\n]|^(?:[-+=]|\d+[.)])/u;
const MARK = /[\\`*_[\]<&!~|]/gu;
/** For each mark, the parser scans its whole block. */
const STEPS_MAX = 5_000_000;
const LENGTH_MAX = 200_000;
/** Most blocks have none or a few; more are left as they are. */
const SINGLE_MAX = 24;
const UNWRAP_MAX = 12;

/**
 * Writes one block as Markdown that the library's parser reads back as this block, with as few
 * escapes as that allows. Emphasis that could only be written with character references is left
 * out, but not its words.
 * @param footnotes identifiers that the document defines: `[^1]` is a mark only then
 */
export function writeBlock(block: Block, footnotes: ReadonlySet<string>): string {
  const safe = serialize(block);
  // The parser reads text without any of its marks as it is; and too many marks take it too long.
  if (isPlain(block, safe) || isHeavy(safe)) return safe;
  const best = relax(block, footnotes);
  if (!readsAs(block, footnotes)(best)) return relax(withoutMarks(block), footnotes);
  if (countReferences(best) === 0) return best;
  let [text, written] = [best, block];
  for (let n = 0, tried = 0; tried < UNWRAP_MAX; tried++) {
    const unwrapped = withoutMark(written, n);
    if (unwrapped === undefined) break;
    const next = relax(unwrapped, footnotes);
    if (countReferences(next) < countReferences(text)) [text, written] = [next, unwrapped];
    else n++;
  }
  return text;
}

/** Whether a block is text alone, with nothing in it that Markdown could read as a mark. */
function isPlain(block: Block, safe: string): boolean {
  if (block.type !== 'paragraph' || block.children.some(({ type }) => type !== 'text'))
    return false;
  return !ACTIVE.test(safe);
}

function isHeavy(safe: string): boolean {
  return safe.length > LENGTH_MAX || safe.length * (safe.match(MARK)?.length ?? 0) > STEPS_MAX;
}

function relax(block: Block, footnotes: ReadonlySet<string>): string {
  const safe = serialize(block);
  const reads = readsAs(block, footnotes);
  const bare = safe.replace(ESCAPE, withoutEscape);
  if (bare === safe) return safe;
  if (reads(bare)) return bare;
  let text = safe;
  for (const kind of new Set(safe.match(ESCAPE))) {
    const next = text.replace(ESCAPE, (written) =>
      written === kind ? withoutEscape(written) : written,
    );
    if (reads(next)) text = next;
  }
  const places = Array.from(text.matchAll(ESCAPE), ({ index }) => index).slice(0, SINGLE_MAX);
  for (const place of places.toReversed()) {
    const next = text.slice(0, place) + text.slice(place).replace(FIRST_ESCAPE, withoutEscape);
    if (reads(next)) text = next;
  }
  return text;
}

function serialize(block: Block): string {
  const root: Root = { type: 'root', children: [block] };
  const extensions = [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmFootnoteToMarkdown(),
    gfmStrikethroughToMarkdown(),
    gfmTaskListItemToMarkdown(),
  ];
  const options = { bullet: '-', fences: true, listItemIndent: 'one', emphasis: '*' } as const;
  return toMarkdown(root, { ...options, extensions }).trimEnd();
}

/** Whether a text between two paragraphs is read as the block. */
function readsAs(block: Block, footnotes: ReadonlySet<string>): (text: string) => boolean {
  const own = block.type === 'footnoteDefinition' ? block.identifier : undefined;
  const notes = [...footnotes].filter((id) => id !== own).map((id) => `[^${id}]: x`);
  const around = (text: string) => `x\n\n${text}\n\nx\n\n${notes.join('\n\n')}\n`;
  const x = parseMarkdown(around('x')).children;
  const wanted = shapeOf([...x.slice(0, 1), block, ...x.slice(2)]);
  return (text) => shapeOf(parseMarkdown(around(text)).children) === wanted;
}

function withoutEscape(written: string): string {
  return written.startsWith('\\')
    ? written.slice(1)
    : String.fromCodePoint(Number.parseInt(written.slice(3, -1), 16));
}

function countReferences(text: string): number {
  return text.match(REFERENCE)?.length ?? 0;
}

/** The words of a block alone, for marks that the serializer cannot put so that they are read. */
function withoutMarks(block: Block): Block {
  const bare = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
    nodes.flatMap((node) => {
      if ('children' in node) return bare(node.children);
      if (node.type === 'footnoteReference') return [];
      return node.type === 'inlineCode' ? [{ type: 'text', value: node.value }] : [node];
    });
  return mapPhrasing(block, (nodes) => mergeTexts(bare(nodes)));
}

/** The block with the words of its `n`-th mark of emphasis outside of it; undefined if it has fewer. */
function withoutMark(block: Block, n: number): Block | undefined {
  let seen = 0;
  const unwrap = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
    nodes.flatMap((node) => {
      if (node.type === 'link') return [{ ...node, children: unwrap(node.children) }];
      if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'delete')
        return [node];
      if (seen++ === n) return node.children;
      return [{ ...node, children: unwrap(node.children) }];
    });
  const changed = mapPhrasing(block, (nodes) => mergeTexts(unwrap(nodes)));
  return seen > n ? changed : undefined;
}
