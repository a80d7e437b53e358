import type { Format } from '../format.ts';
import { readHtml } from '../html/read-html.ts';

/** How web pages begin. */
const BEGINS =
  /^<(?:\?xml|!doctype\s+html|html|head|body|meta|title|script|div|article|section|table)\b/iu;
const TAGS = /<\/(?:p|div|a|span|li|td|h[1-6]|body|html)>/giu;
/** A text with more closing tags than this is a page, or a part of one. */
const TAGS_MIN = 5;
const SAMPLE = 20_000;

export const HTML: Format = {
  name: 'a web page (HTML)',
  extensions: ['html', 'htm', 'xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  recognises: ({ text, extension, mediaType }) => {
    if (text === undefined) return false;
    const head = text.slice(0, SAMPLE);
    if (BEGINS.test(withoutComments(head))) return true;
    const isNamed = HTML.extensions.includes(extension) || HTML.mediaTypes.includes(mediaType);
    const isMarkdown = extension === 'md' || extension === 'markdown';
    return !isMarkdown && (head.match(TAGS)?.length ?? 0) > (isNamed ? 0 : TAGS_MIN);
  },
  read: async (document) => readHtml(document),
};

/** Without the comments at the beginning. */
function withoutComments(head: string): string {
  let rest = head.trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    if (end < 0) return '';
    rest = rest.slice(end + '-->'.length).trimStart();
  }
  return rest;
}
