import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Html, RootContent } from 'mdast';
import { parseMarkdown } from '../../knowledge/markdown.ts';
import { checkBounds } from '../../knowledge/markdown-bounds.ts';
import { decodeText } from '../decode-text.ts';
import type { Document, Draft, Read } from '../draft.ts';
import type { Format } from '../format.ts';
import { readFrontMatterBlock } from '../front-matter-block.ts';
import { readFrontMatterFields } from '../front-matter-fields.ts';
import { takeFurniture } from '../take-furniture.ts';
import { encodingRemarks } from './txt.ts';

/**
 * What only Markdown has; a text with two sorts of them, with front matter, or with a heading for its
 * first line is Markdown.
 */
const SIGNS: readonly RegExp[] = [
  /^#{1,6} \S/mu,
  /\]\((?:https?:|\.{0,2}\/)/u,
  /^\|? ?:?-{3,}:? ?\|/mu,
  /^(?:```|~~~)/mu,
  /\*\*[^\s*][^*\n]*\*\*/u,
];
const FIRST_HEADING = /^\s*#{1,6} \S[^\n]*\n\s*\n/u;
const FRONT_MATTER = /^\s*(?:---|\+\+\+)[ \t]*\r?\n[\w-]+[ \t]*[:=]/u;
const SAMPLE = 50_000;

export const MARKDOWN: Format = {
  name: 'Markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd', 'mdx'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  recognises: ({ text, extension, mediaType }) => {
    if (text === undefined) return false;
    if (MARKDOWN.extensions.includes(extension) || MARKDOWN.mediaTypes.includes(mediaType))
      return true;
    const head = text.slice(0, SAMPLE);
    const isBegun = FRONT_MATTER.test(head) || FIRST_HEADING.test(head);
    return isBegun || SIGNS.filter((sign) => sign.test(head)).length > 1;
  },
  read: async (document) => readMarkdown(document),
};

function readMarkdown(document: Document): Read {
  const decoded = decodeText(document);
  if (decoded === undefined) {
    const what = 'its encoding cannot be told.';
    return { kind: 'unreadable', what, remedy: 'save it as UTF-8.' };
  }
  const text = decoded.text.replace(/\r\n?/gu, '\n').replace(/^\ufeff/u, '');
  const [excess] = checkBounds({ path: '', name: '', text });
  if (excess !== undefined) {
    const what = `line ${excess.line}: ${excess.what}`;
    return { kind: 'unreadable', what, remedy: excess.remedy };
  }
  const block = readFrontMatterBlock(text);
  const fields = readFrontMatterFields(block.fields);
  const middle = withoutMiddle(block.rest, text.length - block.rest.length, text);
  const taken = takeFurniture(parseMarkdown(middle.text).children.flatMap(readHtmlBlock));
  const remarks = [...encodingRemarks(decoded), ...block.remarks, ...middle.remarks];
  return { kind: 'read', draft: { ...merged(taken, fields), remarks } };
}

/** What the front matter states counts more than what the text says. */
function merged(
  taken: ReturnType<typeof takeFurniture>,
  fields: ReturnType<typeof readFrontMatterFields>,
): Omit<Draft, 'remarks'> {
  const { title } = taken;
  // A first heading that is not the title is a heading.
  const isHeading =
    fields.title !== undefined && title !== undefined && fields.title.value !== title.value;
  const heading: RootContent[] = isHeading
    ? [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title.value }] }]
    : [];
  return { ...taken, ...fields, body: [...heading, ...taken.body] };
}

/** Tables and paragraphs written in HTML become blocks; other tags say nothing. */
function readHtmlBlock(node: RootContent): RootContent[] {
  return node.type === 'html' ? blocksIn(node) : [node];
}

function blocksIn({ value }: Html): RootContent[] {
  const tree = toMdast(fromHtml(value, { fragment: true }));
  return tree.type === 'root' ? tree.children : [];
}

const FENCE = /^---[ \t]*$/u;
const FIELD = /^[\w-]{1,40}[ \t]*:(?:[ \t]|$)/u;

/** Front matter below the beginning is none: it would be read as a heading. Its lines stay, as text. */
function withoutMiddle(
  rest: string,
  from: number,
  text: string,
): { text: string; remarks: string[] } {
  const lines = rest.split('\n');
  const above = text.slice(0, from).split('\n').length - 1;
  const remarks: string[] = [];
  for (let n = 0; n < lines.length; n++) {
    if (!FENCE.test(lines[n] ?? '') || !FIELD.test(lines[n + 1] ?? '')) continue;
    let end = n + 1;
    while (end < lines.length && FIELD.test(lines[end] ?? '')) end++;
    if (!FENCE.test(lines[end] ?? '')) continue;
    const what = `Line ${above + n + 1} looks like the front matter of another article`;
    remarks.push(`${what}: split the file if it is one; its lines were kept as text.`);
    [lines[n], lines[end]] = ['', ''];
    n = end;
  }
  return { text: lines.join('\n'), remarks };
}
