import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** An element of a page as a browser reads it. */
export interface Read {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** Elements below it that match, in order. */
  all(test: (element: Read) => boolean): Read[];
}

/** Reads a page, or a part of one. */
export function readHtml(html: string): Read {
  const root = html.startsWith('<!doctype') ? parse(html) : parseFragment(html);
  return wrap('', {}, root);
}

/** Whether an element has a class. */
export function hasClass(name: string) {
  return ({ attributes }: Read) => (attributes['class'] ?? '').split(' ').includes(name);
}

export function isNamed(...names: readonly string[]) {
  return ({ name }: Read) => names.includes(name);
}

function wrap(name: string, attributes: Record<string, string>, node: Node): Read {
  return {
    name,
    attributes,
    get text() {
      return textOf(node);
    },
    all: (test) => elementsIn(node).map(toRead).filter(test),
  };
}

function toRead(element: Element): Read {
  const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  return wrap(element.tagName, attributes, element);
}

function childrenOf(node: Node): readonly Node[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

function elementsIn(node: Node): Element[] {
  return childrenOf(node).flatMap((child) =>
    'tagName' in child ? [child, ...elementsIn(child)] : elementsIn(child),
  );
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return childrenOf(node).map(textOf).join('');
}
