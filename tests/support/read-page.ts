import { type DefaultTreeAdapterTypes, html, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser reads it. */
export interface ReadPage {
  readonly elements: readonly Element[];
  readonly title: string;
  byId(id: string): Element | undefined;
  /** The elements with a name, or with a class: `.facts`. */
  all(selector: string): readonly Element[];
  /** The content of a meta element, by its property or name. */
  meta(name: string): string | undefined;
}

export function readPage(page: string): ReadPage {
  const elements = elementsIn(parse(page).childNodes);
  const all = (selector: string) =>
    elements.filter((each) =>
      selector.startsWith('.')
        ? (attribute(each, 'class') ?? '').split(' ').includes(selector.slice(1))
        : each.tagName === selector,
    );
  return {
    elements,
    title: all('title').map(wordsOf).join(''),
    byId: (id) => elements.find((each) => attribute(each, 'id') === id),
    all,
    meta(name) {
      const found = all('meta').find((each) =>
        [attribute(each, 'property'), attribute(each, 'name')].includes(name),
      );
      return found && attribute(found, 'content');
    },
  };
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

/** All words in an element. */
export function wordsOf(element: Element): string {
  return wordsIn(element.childNodes);
}

/** The text of a passage's element, without the link to it; the cells of a row with a tab between. */
export function passageText({ tagName, childNodes }: Element): string {
  if (tagName !== 'tr') return wordsIn(childNodes);
  return childNodes.map((cell) => wordsIn([cell])).join('\t');
}

function wordsIn(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value;
      if (!('tagName' in node)) return '';
      return attribute(node, 'class') === 'mark' ? '' : wordsIn(node.childNodes);
    })
    .join('');
}

function elementsIn(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) =>
    'tagName' in node && node.namespaceURI === html.NS.HTML
      ? [node, ...elementsIn(node.childNodes)]
      : [],
  );
}
