import type { Blockquote, Code, Heading, List, Paragraph, Root, RootContent } from 'mdast';
import { CLOSERS, ELLIPSIS, SENTENCE_ENDS } from '../language/zh/marks.ts';
import { splitPassageSentences } from '../text/sentences.ts';
import type { Form } from './article.ts';
import type { Report } from './fault.ts';
import { joinLines, type Line, splitLooseHeadings } from './lines.ts';
import { spanOf } from './markdown.ts';
import { type MappedText, TextBuilder } from './offset-map.ts';
import { type PassageBlock, readTable } from './read-table.ts';
import { readReported, type Visible } from './visible-lines.ts';

/** A heading or a passage, as the author of the file means it. */
export type Block =
  | PassageBlock
  | (MappedText & { readonly kind: 'heading'; readonly depth: number });

/** Where a block is: what its paragraphs are, and what a list in it hangs on. */
interface Within {
  readonly form: Form;
  readonly leadIn: readonly string[];
  /** How many lists are around it. */
  readonly depth: number;
}

const BODY: Within = { form: { kind: 'paragraph' }, leadIn: [], depth: 0 };
const QUOTE: Form = { kind: 'quote' };
const CODE: Form = { kind: 'code' };
const FOOTNOTE: Form = { kind: 'footnote' };
const CAPTION: Form = { kind: 'caption' };

const ENDS_SENTENCE = new RegExp(`[${SENTENCE_ENDS}${ELLIPSIS}.][${CLOSERS}]*$`, 'u');
const HAS_WORDS = /[\p{L}\p{N}]/u;
const TAGS = /<!--[\s\S]*?-->|<[^<>]*>/gu;

/** Reads the blocks of a parsed file in order. What readers do not see is left out. */
export function readBlocks(root: Root, file: string, report: Report): Block[] {
  return readAll(root.children, BODY, file, report);
}

function readAll(
  nodes: readonly RootContent[],
  within: Within,
  file: string,
  report: Report,
): Block[] {
  const blocks: Block[] = [];
  let before: RootContent | undefined;
  for (const node of nodes) {
    const last = before?.type === 'paragraph' ? blocks.at(-1) : undefined;
    blocks.push(...readBlock(node, within, last, file, report));
    before = node;
  }
  return blocks;
}

function readBlock(
  node: RootContent,
  within: Within,
  above: Block | undefined,
  file: string,
  report: Report,
): Block[] {
  switch (node.type) {
    case 'heading':
      return readHeading(node, within, file, report);
    case 'paragraph':
      return readParagraph(node, within.form, file, report);
    case 'blockquote':
      return readQuote(node, within, file, report);
    case 'list':
      return readList(node, within, above, file, report);
    case 'table':
      return readTable(node, file, report);
    case 'code':
      return readCode(node, file);
    case 'footnoteDefinition':
      return readAll(node.children, { ...within, form: FOOTNOTE }, file, report);
    case 'html':
      reportHtml(node.value, spanOf(node).start, report);
      return [];
    default:
      // Rules, definitions and front matter are no text.
      return [];
  }
}

function readHeading(node: Heading, { form }: Within, file: string, report: Report): Block[] {
  const visible = readReported(node.children, file, report);
  const text = joinLines(visible.lines);
  const isUnderlined = node.position?.end.line !== node.position?.start.line;
  if (isUnderlined && (visible.lines.length > 1 || ENDS_SENTENCE.test(text.text))) {
    const what =
      'Markdown makes a paragraph above a line of --- or === a heading; here it stays a paragraph.';
    report.warn(spanOf(node).end, what, 'put an empty line above the line, or remove it.');
    return readLines(visible, form, report);
  }
  if (text.text.trim() === '') {
    report.warn(spanOf(node).start, 'an empty heading.', 'remove it.');
    return [];
  }
  // A heading within a quotation or an item does not structure the article.
  return form.kind === 'paragraph'
    ? [{ kind: 'heading', depth: node.depth, ...text }]
    : [{ kind: 'passage', form, ...text }];
}

function readParagraph(node: Paragraph, form: Form, file: string, report: Report): Block[] {
  return readLines(readReported(node.children, file, report), form, report);
}

/** Paragraphs, and headings whose blank was forgotten. */
function readLines(visible: Visible, form: Form, report: Report): Block[] {
  const lines = splitLooseHeadings(visible.lines, form.kind === 'paragraph');
  for (const { marks, map } of lines) {
    if (marks === undefined) continue;
    const what = `no space between ${marks} and the heading.`;
    report.warn(map[1] ?? 0, what, 'write "## " before a heading.');
  }
  return toBlocks({ ...visible, lines }, form);
}

/** The paragraphs and headings of some lines, then the captions of the images among them. */
function toBlocks(
  { lines, images }: { readonly lines: readonly Line[]; readonly images: readonly MappedText[] },
  form: Form,
): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  const endParagraph = (end: number) => {
    const text = joinLines(lines.slice(start, end));
    if (text.text.trim() !== '') blocks.push({ kind: 'passage', form, ...text });
  };
  lines.forEach(({ marks, text, map }, n) => {
    if (marks === undefined) return;
    endParagraph(n);
    blocks.push({ kind: 'heading', depth: marks.length, text, map });
    start = n + 1;
  });
  endParagraph(lines.length);
  const captions = images.map((image): Block => {
    return { kind: 'passage', form: CAPTION, ...image };
  });
  return [...blocks, ...captions];
}

/** A quotation; one that is a single line without the end of a sentence captions what is near it. */
function readQuote(node: Blockquote, within: Within, file: string, report: Report): Block[] {
  const [only, ...others] = node.children;
  const isAlone = only?.type === 'paragraph' && others.length === 0 && within.form.kind !== 'quote';
  const blocks = readAll(node.children, { ...within, form: QUOTE }, file, report);
  const [first, second] = blocks;
  if (!isAlone || first === undefined || second !== undefined) return blocks;
  if (first.text.includes('\n') || ENDS_SENTENCE.test(first.text)) return blocks;
  return [{ ...first, kind: 'passage', form: CAPTION }];
}

function readList(
  node: List,
  within: Within,
  above: Block | undefined,
  file: string,
  report: Report,
): Block[] {
  const last = above && splitPassageSentences(above.text).at(-1);
  const own = last && above ? [above.text.slice(last.start, last.end)] : [];
  const leadIn = [...within.leadIn, ...own];
  const depth = within.depth + 1;
  const form: Form = { kind: 'item', leadIn, depth };
  return node.children.flatMap((item, n) => {
    const [first, ...others] = readAll(item.children, { form, leadIn, depth }, file, report);
    if (first === undefined) return [];
    return [marked(first, node.ordered ? (node.start ?? 1) + n : 'bullet'), ...others];
  });
}

/** The first passage of an item, with what is before it; a list inside it has its own marks. */
function marked(block: Block, mark: number | 'bullet'): Block {
  if (block.kind === 'heading' || block.form.kind !== 'item') return block;
  return { ...block, form: { mark, ...block.form } };
}

/** A code block as it is, each line at its place in the file. */
function readCode(node: Code, file: string): PassageBlock[] {
  if (!HAS_WORDS.test(node.value)) return [];
  const { start, end } = spanOf(node);
  const text = new TextBuilder();
  // The first line of the block has the fence.
  let at = file.indexOf('\n', start) + 1 || start;
  node.value.split(/\r\n?|\n/u).forEach((line, n) => {
    if (n > 0) text.addInPlaceOf(at - 1, '\n');
    const found = file.indexOf(line, at);
    text.add(line, found);
    at = file.indexOf('\n', found + line.length) + 1 || end;
  });
  return [{ kind: 'passage', form: CODE, text: text.text, map: text.map }];
}

function reportHtml(html: string, offset: number, report: Report): void {
  if (!HAS_WORDS.test(html.replaceAll(TAGS, ''))) return;
  const what = 'a block of HTML is not read, so its words are missing.';
  report.warn(offset, what, 'write it as Markdown, or let npm run import read the page.');
}
