import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5';

export type HtmlNode = DefaultTreeAdapterMap['node'];
export type HtmlElement = DefaultTreeAdapterMap['element'];

/** Browsers stop at 512; pages that forget to close tags come near it. */
const DEPTH_MAX = 1000;
/** Elements, counting those that the parser repeats to mend broken tags. A long page has 10,000. */
const ELEMENTS_MAX = 1_500_000;

/** Thrown for pages beyond the bounds above. */
export class PageTooLarge extends Error {}

/**
 * Parses a page as browsers do, whatever is broken in it. Bounded: the parser's work grows with the
 * number of elements times their depth.
 * @throws PageTooLarge
 */
export function parseHtml(html: string): DefaultTreeAdapterMap['document'] {
  return parse(html, { treeAdapter: boundedAdapter(), sourceCodeLocationInfo: false });
}

function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (...made) => {
      if (++elements > ELEMENTS_MAX) throw new PageTooLarge(`more than ${ELEMENTS_MAX} elements`);
      return defaultTreeAdapter.createElement(...made);
    },
    onItemPush: () => {
      if (++depth > DEPTH_MAX) throw new PageTooLarge(`more than ${DEPTH_MAX} levels of elements`);
    },
    onItemPop: () => {
      depth--;
    },
  };
}

/** The value of an attribute; '' if the element has none. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? '';
}

export const isElement = defaultTreeAdapter.isElementNode;

/** All nodes below a node, in the order of the page. */
export function* nodesBelow(node: HtmlNode): Iterable<HtmlNode> {
  const waiting = 'childNodes' in node ? node.childNodes.toReversed() : [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    if (!('childNodes' in next)) continue;
    for (let at = next.childNodes.length - 1; at >= 0; at--) {
      const child = next.childNodes[at];
      if (child !== undefined) waiting.push(child);
    }
  }
}

/** The text of an element and all below it, white space as one space. */
export function textOf(element: HtmlElement): string {
  let text = '';
  for (const node of nodesBelow(element)) {
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    else if (node.nodeName === 'br') text += ' ';
  }
  return text.replace(/\s+/gu, ' ').trim();
}
