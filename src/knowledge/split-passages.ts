import { createHash } from 'node:crypto';
import type { Blockquote, Heading, Nodes, Paragraph, Root, RootContent } from 'mdast';
import { error, isError, type Problem, warning } from '../files/problem.ts';
import type { TextFile } from '../files/source-file.ts';
import { HASHES } from '../language/zh/marks.ts';
import { type ArticleId, type Passage, type PassageId, passageId } from './article.ts';

/** A passage whose article's title is not known here. */
type Untitled = Omit<Passage, 'title'>;

/** An article's body, cut into passages, captions and headings. */
export interface Body {
  readonly headings: readonly string[];
  readonly passages: readonly Untitled[];
  readonly captions: readonly Untitled[];
  readonly problems: readonly Problem[];
}

const STRUCK_OUT = /~~.+?~~/su;
/** ##标题: a heading without the space. */
const LOOSE_HEADING = new RegExp(`^([${HASHES}]{2,6})[\\s\\u3000]*(?=[^${HASHES}\\s])`, 'u');

type Add = (at: Pick<Block, 'line'>, what: string, remedy: string) => undefined;

/** A heading, paragraph or caption, as the author of the file means it. */
interface Block {
  readonly kind: 'heading' | 'paragraph' | 'caption';
  readonly text: string;
  readonly depth: number;
  readonly line: number;
}

/** Cuts a parsed Markdown body. Every text is a slice of the file, never the parser's rendering. */
export function splitPassages(file: TextFile, article: ArticleId, root: Root): Body {
  const problems: Problem[] = [];
  const add: Add = ({ line }, what, remedy) => {
    problems.push(error({ file: file.path, line }, what, remedy));
  };
  const warn: Add = ({ line }, what, remedy) => {
    problems.push(warning({ file: file.path, line }, what, remedy));
  };
  const headings: string[] = [];
  const passages: Untitled[] = [];
  const captions: Untitled[] = [];
  /** The open headings by depth, the outermost first. */
  let open: { depth: number; text: string }[] = [];

  const passage = (kind: Passage['kind'], ordinal: number, { text, line }: Block): Untitled => ({
    kind,
    article,
    id: identify(kind, ordinal, text),
    ordinal,
    text,
    trail: open.map((heading) => heading.text),
    line,
  });

  for (const node of root.children) {
    if (node.type === 'yaml') continue;
    const block = readBlock(file, node, add);
    for (const each of block === undefined ? [] : asMeant(node, block, warn)) {
      const { kind, text, depth } = each;
      if (!isPlain(each, add)) continue;
      if (kind === 'heading') {
        open = [...open.filter((above) => above.depth < depth), { depth, text }];
        headings.push(text);
      } else if (kind === 'caption') {
        captions.push(passage('caption', captions.length + 1, each));
      } else {
        passages.push(passage('passage', passages.length + 1, each));
      }
    }
  }
  // If paragraphs were refused, each already has its own problem.
  if (passages.length === 0 && !problems.some(isError))
    add({ line: lineOf(root) }, 'the article has no paragraph.', 'add its body.');
  return { headings, passages, captions, problems };
}

export function wordsOf(part: string | Untitled): string {
  return typeof part === 'string' ? part : part.text;
}

/** The id of a passage with this text at this place. */
export function identify(kind: Passage['kind'], ordinal: number, text: string): PassageId {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return passageId.parse(`${kind === 'caption' ? 'c' : ''}${ordinal}-${hash}`);
}

/**
 * The source slice of a heading, paragraph or caption, if it is plain text: a quote has to look the
 * same in the file and in the channel.
 */
function readBlock(file: TextFile, node: RootContent, add: Add): Block | undefined {
  const at = { line: lineOf(node) };
  const holder = textHolder(node);
  if (holder === undefined) {
    const what = `a ${node.type} is neither a heading, a paragraph nor a caption.`;
    return add(at, what, 'write its words as paragraphs, or as a caption after "> ".');
  }
  const depth = holder.type === 'heading' ? holder.depth : 0;
  const isTitle = depth === 1 && !isUnderlined(node);
  if (isTitle) {
    const remedy = 'begin with ##; the title belongs in the front matter.';
    return add(at, 'a first-level heading.', remedy);
  }
  const text = sourceOf(file, holder.children);
  const [first] = holder.children;
  if (text.trim() === '') return add(at, `an empty ${node.type}.`, 'remove it.');
  if (holder.children.length !== 1 || first?.type !== 'text' || first.value !== text) {
    const remedy =
      'keep the words and remove the markup (or, if it belongs to the text, do not escape it).';
    return add(at, 'markup inside the text, which could not be quoted letter for letter.', remedy);
  }
  if (STRUCK_OUT.test(text)) {
    const remedy = 'remove them: what an author took back is no part of the text.';
    return add(at, 'struck-out words between ~~.', remedy);
  }
  const kind =
    node.type === 'blockquote' ? 'caption' : node.type === 'heading' ? node.type : 'paragraph';
  return { kind, text, depth, ...at };
}

/** Whether a heading is made by a line of --- or === below it, not by ##. */
function isUnderlined({ type, position }: RootContent): boolean {
  return type === 'heading' && position?.start.line !== position?.end.line;
}

/** A block as its author means it, with a warning if Markdown reads it differently. */
function asMeant(node: RootContent, block: Block, warn: Add): Block[] {
  const isParagraph = node.type === 'paragraph' || isUnderlined(node);
  if (!isParagraph) return [block];
  if (node.type === 'heading') {
    const what =
      'Markdown makes a paragraph above a line of --- or === a heading; here it stays a paragraph.';
    const remedy = 'remove the line; begin a heading with "## ".';
    warn({ line: node.position?.end.line ?? block.line }, what, remedy);
  }
  const lines = block.text.split(/\r\n?|\n/u);
  if (!lines.some((text) => LOOSE_HEADING.test(text))) return [{ ...block, kind: 'paragraph' }];
  const blocks: Block[] = [];
  lines.forEach((text, n) => {
    const line = block.line + n;
    const [start, marks = ''] = LOOSE_HEADING.exec(text) ?? [];
    const before = blocks.at(-1);
    if (start !== undefined) {
      warn({ line }, `no space between ${marks} and the heading.`, 'write "## " before a heading.');
      blocks.push({ kind: 'heading', text: text.slice(start.length), depth: marks.length, line });
    } else if (before?.kind === 'paragraph') {
      blocks[blocks.length - 1] = { ...before, text: `${before.text}\n${text}` };
    } else blocks.push({ kind: 'paragraph', text, depth: 0, line });
  });
  return blocks;
}

function isPlain({ text, line }: Block, add: Add): boolean {
  if (!/[\r\n]/u.test(text)) return true;
  const remedy = 'join the lines, or separate two paragraphs with an empty line.';
  add({ line }, 'a line break inside a paragraph.', remedy);
  return false;
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

function textHolder(node: RootContent): Heading | Paragraph | undefined {
  if (node.type === 'heading' || node.type === 'paragraph') return node;
  return node.type === 'blockquote' ? onlyParagraph(node) : undefined;
}

function onlyParagraph(quote: Blockquote): Paragraph | undefined {
  const [first] = quote.children;
  return quote.children.length === 1 && first?.type === 'paragraph' ? first : undefined;
}

function sourceOf(file: TextFile, nodes: readonly Nodes[]): string {
  const start = nodes[0]?.position?.start.offset ?? 0;
  return file.text.slice(start, nodes.at(-1)?.position?.end.offset ?? start);
}
