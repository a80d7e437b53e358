import type { Element, ElementContent, RootContent as HastContent, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { toText } from 'hast-util-to-text';
import type { FootnoteDefinition, RootContent } from 'mdast';

/** The blocks of a Word file, and the paragraph in the style Title. */
export interface WordBlocks {
  readonly title?: string;
  readonly blocks: readonly RootContent[];
}

/** Makes blocks of the HTML that the converter writes, with its notes as footnotes. */
export function toBlocks(html: string): WordBlocks {
  const page = fromHtml(html, { fragment: true });
  const title = elementsOf(page.children).find((node) => hasClass(node, 'title'));
  const notes = page.children.flatMap((node) => notesIn(node));
  const noteLists = page.children.filter((node) => notesIn(node).length > 0);
  const text = page.children
    .filter((node) => node !== title && !noteLists.includes(node))
    .map((node) => (node.type === 'element' ? withPlainCells(node) : node));
  const blocks = [...convert(text), ...notes.map(definitionOf)];
  return title === undefined ? { blocks } : { title: toText(title).trim(), blocks };
}

function convert(children: readonly HastContent[]): RootContent[] {
  const root: HastRoot = { type: 'root', children: [...children] };
  const tree = toMdast(root, {
    handlers: {
      sup: (state, node) => {
        const identifier = referenceIn(node);
        return identifier === undefined
          ? state.all(node)
          : { type: 'footnoteReference', identifier, label: identifier };
      },
    },
  });
  return tree.type === 'root' ? tree.children : [];
}

/** The entries of the list of notes that the converter puts last. */
function notesIn(node: HastContent): Element[] {
  if (node.type !== 'element' || node.tagName !== 'ol') return [];
  const items = elementsOf(node.children);
  return items.every((item) => noteId(item) !== undefined) ? items : [];
}

function definitionOf(item: Element): FootnoteDefinition {
  const identifier = noteId(item) ?? '';
  const children = convert(withoutBacklinks(item).children).filter(
    (block) => block.type === 'paragraph' || block.type === 'list' || block.type === 'table',
  );
  return { type: 'footnoteDefinition', identifier, label: identifier, children };
}

function noteId({ properties }: Element): string | undefined {
  const id = String(properties['id'] ?? '');
  return /^(?:foot|end)note-\d+$/u.test(id) ? labelOf(id) : undefined;
}

function referenceIn(node: Element): string | undefined {
  const [link] = elementsOf(node.children);
  const href = String(link?.properties['href'] ?? '');
  return /^#(?:foot|end)note-\d+$/u.test(href) ? labelOf(href.slice(1)) : undefined;
}

function labelOf(id: string): string {
  return id.replace(/^footnote-/u, '').replace(/^endnote-/u, 'e');
}

/** A cell's paragraphs are lines of the cell. */
function withPlainCells(element: Element): Element {
  const isCell = element.tagName === 'td' || element.tagName === 'th';
  const children = element.children.flatMap((child, n): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (!isCell || child.tagName !== 'p') return [withPlainCells(child)];
    const lineBreak: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };
    return n === 0 ? child.children : [lineBreak, ...child.children];
  });
  return { ...element, children };
}

function withoutBacklinks(element: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const isBack = String(child.properties['href'] ?? '').includes('note-ref-');
    return isBack ? [] : [withoutBacklinks(child)];
  });
  return { ...element, children };
}

function elementsOf(nodes: readonly HastContent[]): Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node] : []));
}

function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes(name);
}
