import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { charsetOf, decodeText } from '../decode-text.ts';
import type { Document, Read } from '../draft.ts';

/** Stands in for the reader of web pages: all that a page's body says, with its title. */
export function readHtml({ bytes, mediaType }: Document): Read {
  const decoded = decodeText(bytes, charsetOf(mediaType));
  const page = /<body[\s\S]*/iu.exec(decoded?.text ?? '')?.[0] ?? decoded?.text ?? '';
  const tree = toMdast(fromHtml(page, { fragment: true }));
  const body = tree.type === 'root' ? tree.children : [];
  return body.length === 0
    ? { kind: 'unreadable', what: 'the page has no article.', remedy: 'save it from a browser.' }
    : { kind: 'read', draft: { body, dropped: [], remarks: [] } };
}
