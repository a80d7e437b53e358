import {
  attribute,
  type HtmlElement,
  type HtmlNode,
  isElement,
  nodesBelow,
  textOf,
} from './parse-html.ts';

/** What a page says about itself beside its visible text. */
export interface PageData {
  /** The `<title>`. */
  readonly title: string | undefined;
  /** `<meta>` by name, property or itemprop, in lower case. */
  readonly metas: ReadonlyMap<string, string>;
  readonly canonical: string | undefined;
  readonly language: string | undefined;
  /** The page's scripts: their media type and content. */
  readonly scripts: readonly { readonly type: string; readonly content: string }[];
  /** Elements with microdata: itemprop → the elements. */
  readonly items: ReadonlyMap<string, readonly HtmlElement[]>;
  /** `<time>` elements. */
  readonly times: readonly HtmlElement[];
  readonly body: HtmlElement | undefined;
}

export function readPageData(document: HtmlNode): PageData {
  const metas = new Map<string, string>();
  const items = new Map<string, HtmlElement[]>();
  const times: HtmlElement[] = [];
  const scripts: { type: string; content: string }[] = [];
  const data: { title?: string; canonical?: string; language?: string; body?: HtmlElement } = {};
  for (const node of nodesBelow(document)) {
    if (!isElement(node)) continue;
    const itemprop = attribute(node, 'itemprop');
    if (itemprop !== '') {
      for (const name of itemprop.split(/\s+/u))
        items.set(name, [...(items.get(name) ?? []), node]);
    }
    if (node.tagName === 'time') times.push(node);
    if (node.tagName === 'html')
      data.language ??= attribute(node, 'lang') || attribute(node, 'xml:lang');
    else if (node.tagName === 'body') data.body ??= node;
    else if (node.tagName === 'title') data.title ??= textOf(node);
    else if (node.tagName === 'meta') {
      const content = attribute(node, 'content').trim();
      const names = ['name', 'property', 'itemprop', 'http-equiv'].map((name) =>
        attribute(node, name),
      );
      for (const name of names) {
        const key = name.toLowerCase();
        if (key !== '' && content !== '' && !metas.has(key)) metas.set(key, content);
      }
    } else if (node.tagName === 'link') {
      if (/(?:^|\s)canonical(?:\s|$)/iu.test(attribute(node, 'rel')))
        data.canonical ??= attribute(node, 'href');
    } else if (node.tagName === 'script') {
      const content = node.childNodes
        .map((child) => ('value' in child ? child.value : ''))
        .join('');
      if (content.trim() !== '')
        scripts.push({ type: attribute(node, 'type').toLowerCase(), content });
    }
  }
  return {
    title: data.title || undefined,
    canonical: data.canonical || undefined,
    language: data.language || undefined,
    body: data.body,
    metas,
    items,
    times,
    scripts,
  };
}
