import type { Break, Definition, Html, PhrasingContent } from 'mdast';
import { tidyText, withoutInvisible } from './tidy-text.ts';

/** What inline content may refer to elsewhere in its document. */
export interface References {
  /** Addresses of links, by identifier. */
  readonly links: ReadonlyMap<string, Definition>;
  /** Identifiers of footnotes. */
  readonly footnotes: ReadonlySet<string>;
}

/** Where inline content is: headings and cells of tables have one line. */
export type Place = 'paragraph' | 'heading' | 'cell';

const BREAK: Break = { type: 'break' };
const CELL_BREAK: Html = { type: 'html', value: '<br>' };
const BR = /^<br\s*\/?>$/iu;
const SAFE_ADDRESS = /^(?!\s*(?:javascript|vbscript|data):)/iu;

/**
 * Makes inline content that Markdown can say: blanks are outside emphasis and not at the ends, no
 * mark is empty, references are resolved. Visible words stay as they are.
 */
export function tidyPhrasing(
  nodes: readonly PhrasingContent[],
  references: References,
  place: Place,
): PhrasingContent[] {
  const tidied = mergeTexts(nodes.flatMap((node) => tidyOne(node, references, place)));
  return trimEnds(aroundBreaks(tidied));
}

function tidyOne(node: PhrasingContent, references: References, place: Place): PhrasingContent[] {
  const within = (children: readonly PhrasingContent[]) =>
    mergeTexts(children.flatMap((child) => tidyOne(child, references, place)));
  switch (node.type) {
    case 'text': {
      const value = tidyText(node.value);
      return value === '' ? [] : [{ type: 'text', value }];
    }
    case 'emphasis':
    case 'strong':
    case 'delete':
      return blanksOutside(node.type, within(flat(node.type, node.children)));
    case 'inlineCode': {
      const value = tidyText(node.value).trim();
      return value === '' ? [] : [{ type: 'inlineCode', value }];
    }
    case 'break':
      return [place === 'heading' ? { type: 'text', value: ' ' } : lineBreak(place)];
    case 'html':
      if (BR.test(node.value)) return tidyOne(BREAK, references, place);
      return node.value.startsWith('<!--') ? [] : [{ type: 'html', value: tidyText(node.value) }];
    case 'link':
      return tidyLink(node.url, within(node.children));
    case 'linkReference': {
      const definition = references.links.get(node.identifier);
      return definition === undefined
        ? within(node.children)
        : tidyLink(definition.url, within(node.children));
    }
    case 'image':
      return tidyImage(node.url, node.alt);
    case 'imageReference':
      return tidyImage(references.links.get(node.identifier)?.url ?? '', node.alt);
    case 'footnoteReference': {
      const { identifier } = node;
      return references.footnotes.has(identifier)
        ? [{ type: 'footnoteReference', identifier, label: identifier }]
        : [];
    }
    default:
      return within(childrenOf(node));
  }
}

/** Makers of trees put blocks where the types allow none, such as a paragraph in a cell. */
function childrenOf(node: { readonly children?: readonly PhrasingContent[] }) {
  return node.children ?? [];
}

function lineBreak(place: Place): PhrasingContent {
  return place === 'cell' ? { ...CELL_BREAK } : { ...BREAK };
}

/** A link cannot be in another one; one without words is nothing that readers see. */
function tidyLink(url: string, children: PhrasingContent[]): PhrasingContent[] {
  const words = children.flatMap((child) => (child.type === 'link' ? child.children : child));
  const address = withoutInvisible(url).replace(/\s/gu, '%20');
  if (address === '' || !SAFE_ADDRESS.test(address) || !hasWords(words)) return words;
  return [{ type: 'link', url: address, children: trimEnds(words) }];
}

/** An image is kept for its caption. */
function tidyImage(url: string, alt: string | null | undefined): PhrasingContent[] {
  const words = tidyText(alt ?? '').trim();
  const address = SAFE_ADDRESS.test(url) ? withoutInvisible(url).replace(/\s/gu, '%20') : '';
  return words === '' ? [] : [{ type: 'image', url: address, alt: words }];
}

/** Emphasis within emphasis of its kind shows nothing more. */
function flat(
  type: 'emphasis' | 'strong' | 'delete',
  children: readonly PhrasingContent[],
): PhrasingContent[] {
  return children.flatMap((child) => (child.type === type ? flat(type, child.children) : [child]));
}

function blanksOutside(
  type: 'emphasis' | 'strong' | 'delete',
  children: PhrasingContent[],
): PhrasingContent[] {
  if (!hasWords(children)) return children;
  const [first, last] = [children[0], children.at(-1)];
  const before = first?.type === 'text' && /^[\s\u3000]/u.test(first.value);
  const behind = last?.type === 'text' && /[\s\u3000]$/u.test(last.value);
  const blank: PhrasingContent = { type: 'text', value: ' ' };
  return [
    ...(before ? [blank] : []),
    { type, children: trimEnds(children) },
    ...(behind ? [{ ...blank }] : []),
  ];
}

function hasWords(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'text') return node.value.trim() !== '';
    return 'children' in node ? hasWords(node.children) : node.type !== 'break';
  });
}

/** Joins neighbours of one kind, which Markdown would read as one or not at all. */
export function mergeTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      const value = (last.value + node.value).replace(/ {2,}/gu, ' ');
      merged[merged.length - 1] = { type: 'text', value };
    } else if (isMark(node) && isMark(last) && node.type === last.type) {
      const children = mergeTexts([...last.children, ...node.children]);
      merged[merged.length - 1] = { type: node.type, children };
    } else if (node.type === 'inlineCode' && last?.type === 'inlineCode') {
      merged[merged.length - 1] = { ...last, value: last.value + node.value };
    } else merged.push(node);
  }
  return merged;
}

function isMark(node: PhrasingContent | undefined) {
  return node?.type === 'emphasis' || node?.type === 'strong' || node?.type === 'delete';
}

function aroundBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, n): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    const after = nodes[n - 1]?.type === 'break' ? node.value.trimStart() : node.value;
    const value = nodes[n + 1]?.type === 'break' ? after.trimEnd() : after;
    return value === '' ? [] : [{ type: 'text', value }];
  });
}

/** Without blanks and breaks at the ends. */
function trimEnds(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const left = [...nodes];
  for (let first = left[0]; first !== undefined; first = left[0]) {
    const value = first.type === 'text' ? first.value.trimStart() : undefined;
    if (first.type !== 'break' && value !== '') {
      if (value !== undefined) left[0] = { type: 'text', value };
      break;
    }
    left.shift();
  }
  for (let last = left.at(-1); last !== undefined; last = left.at(-1)) {
    const value = last.type === 'text' ? last.value.trimEnd() : undefined;
    if (last.type !== 'break' && value !== '') {
      if (value !== undefined) left[left.length - 1] = { type: 'text', value };
      break;
    }
    left.pop();
  }
  return left;
}
