import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser reads it, or an element of one. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All words in it. */
  readonly text: string;
  /**
   * The elements below it, in order.
   * @param selectors names of elements, or classes: `.facts`; without any, all are meant
   */
  all(...selectors: readonly string[]): readonly ReadElement[];
  /** The words of each of these. */
  texts(...selectors: readonly string[]): string[];
  byId(id: string): ReadElement | undefined;
}

/** Reads a page, or a part of one. */
export function readPage(html: string): ReadElement {
  return toRead('', {}, html.startsWith('<!doctype') ? parse(html) : parseFragment(html));
}

/** The addresses that a page, or a part of one, links. */
export function linksIn(part: ReadElement): string[] {
  return part.all('a').flatMap(({ attributes }) => attributes['href'] ?? []);
}

/** What a page says of itself to programs, by property or name. */
export function metaOf(page: ReadElement, name: string): string | undefined {
  const found = page.all('meta').find(({ attributes }) => {
    return attributes['property'] === name || attributes['name'] === name;
  });
  return found?.attributes['content'];
}

/** The text of a passage's element, without the link to it; the cells of a row with a tab between. */
export function passageText(element: ReadElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const cells = element.name === 'tr' ? element.all('td') : [element];
  const link = element.texts('.mark').join('');
  const text = cells.map((cell) => cell.text).join('\t');
  return text.endsWith(link) ? text.slice(0, text.length - link.length) : text;
}

function toRead(name: string, attributes: Record<string, string>, node: Node): ReadElement {
  let below: readonly ReadElement[] | undefined;
  const all: ReadElement['all'] = (...selectors) => {
    below ??= elementsIn(node);
    return selectors.length === 0
      ? below
      : below.filter((each) => selectors.some((selector) => isMeant(each, selector)));
  };
  return {
    name,
    attributes,
    get text() {
      return textOf(node);
    },
    all,
    texts: (...selectors) => all(...selectors).map(({ text }) => text),
    byId: (id) => all().find((each) => each.attributes['id'] === id),
  };
}

function isMeant({ name, attributes }: ReadElement, selector: string): boolean {
  if (!selector.startsWith('.')) return name === selector;
  return (attributes['class'] ?? '').split(' ').includes(selector.slice(1));
}

function elementsIn(node: Node): ReadElement[] {
  return childrenOf(node).flatMap((child) =>
    'tagName' in child ? [ofElement(child), ...elementsIn(child)] : [],
  );
}

function ofElement(element: Element): ReadElement {
  const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  return toRead(element.tagName, attributes, element);
}

function childrenOf(node: Node): readonly Node[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return childrenOf(node).map(textOf).join('');
}
