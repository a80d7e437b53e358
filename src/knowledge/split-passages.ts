import { createHash } from 'node:crypto';
import type { Blockquote, Heading, Nodes, Paragraph, Root, RootContent } from 'mdast';
import { error, type Problem } from '../source/problem.ts';
import type { TextFile } from '../source/source-file.ts';
import type { ArticleId, Passage, PassageId } from './article.ts';

/** A passage whose article's title is not known here. */
type Untitled = Omit<Passage, 'title'>;

/** An article's body, cut into what is cited and the headings above it. */
export interface Body {
  readonly headings: readonly string[];
  readonly passages: readonly Untitled[];
  readonly captions: readonly Untitled[];
  readonly problems: readonly Problem[];
}

const STRUCK_OUT = /~~.+?~~/su;

type Add = (node: Nodes, what: string, remedy: string) => undefined;

/** Cuts a parsed Markdown body. Every text is the slice of the file, never the parser's rendering. */
export function splitPassages(file: TextFile, article: ArticleId, root: Root): Body {
  const problems: Problem[] = [];
  const add: Add = (node, what, remedy) => {
    const line = node.position?.start.line ?? 1;
    problems.push(error({ file: file.path, line }, what, remedy));
  };
  const headings: string[] = [];
  const passages: Untitled[] = [];
  const captions: Untitled[] = [];
  /** The open headings by depth, the outermost first. */
  let open: { depth: number; text: string }[] = [];

  const passage = (
    kind: Passage['kind'],
    ordinal: number,
    node: Nodes,
    text: string,
  ): Untitled => ({
    kind,
    article,
    id: passageId(kind, ordinal, text),
    ordinal,
    text,
    trail: open.map((heading) => heading.text),
    line: node.position?.start.line ?? 1,
  });

  for (const node of root.children) {
    if (node.type === 'yaml') continue;
    const text = plainText(file, node, add);
    if (text === undefined) continue;
    if (node.type === 'heading') {
      open = [...open.filter(({ depth }) => depth < node.depth), { depth: node.depth, text }];
      headings.push(text);
    } else if (node.type === 'blockquote') {
      captions.push(passage('caption', captions.length + 1, node, text));
    } else {
      passages.push(passage('passage', passages.length + 1, node, text));
    }
  }
  // A paragraph that was refused has its own problem.
  if (passages.length === 0 && problems.length === 0)
    add(root, 'the article has no paragraph.', 'add its body.');
  return { headings, passages, captions, problems };
}

export function wordsOf(part: string | Untitled): string {
  return typeof part === 'string' ? part : part.text;
}

function passageId(kind: Passage['kind'], ordinal: number, text: string): PassageId {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return `${kind === 'caption' ? 'c' : ''}${ordinal}-${hash}` as PassageId;
}

/**
 * The source slice of a heading, a paragraph or a caption, if it reads as plain text: what is
 * quoted must look in the file as it looks in the channel.
 */
function plainText(file: TextFile, node: RootContent, add: Add): string | undefined {
  const holder = textHolder(node);
  if (holder === undefined) {
    const what = `a ${node.type} is neither a heading, a paragraph nor a caption.`;
    return add(node, what, 'write its words as paragraphs, or as a caption after "> ".');
  }
  if (holder.type === 'heading' && holder.depth === 1) {
    const remedy = 'begin with ##; the title stands in the front matter.';
    return add(node, 'a heading of the first level.', remedy);
  }
  const slice = sourceOf(file, holder.children);
  const [first] = holder.children;
  if (slice.trim() === '') return add(node, `an empty ${node.type}.`, 'remove it.');
  if (holder.children.length !== 1 || first?.type !== 'text' || first.value !== slice) {
    const remedy =
      'keep the words and take the markup away (or escape nothing, if it is the text).';
    return add(
      node,
      'markup inside the text, which could not be quoted letter for letter.',
      remedy,
    );
  }
  if (STRUCK_OUT.test(slice)) {
    const remedy = 'remove them: what an author took back is no part of the text.';
    return add(node, 'struck-out words between ~~.', remedy);
  }
  if (/[\r\n]/.test(slice)) {
    const remedy = 'join the lines, or part two paragraphs by an empty line.';
    return add(node, 'a line break inside a paragraph.', remedy);
  }
  return slice;
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
