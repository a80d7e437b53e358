import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import type { FileProperties } from '../file-properties.ts';

const DAY = /^\d{4}-\d{2}-\d{2}/u;

/** Reads `docProps/core.xml`: title, author and day of a Word file. */
export function readCoreProperties(xml: string): FileProperties {
  const title = textIn(xml, 'dc:title');
  const author = textIn(xml, 'dc:creator');
  const created = DAY.exec(textIn(xml, 'dcterms:created') ?? '')?.[0];
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(created === undefined ? {} : { created }),
  };
}

function textIn(xml: string, tag: string): string | undefined {
  const from = xml.indexOf(`<${tag}`);
  const start = xml.indexOf('>', from) + 1;
  const end = xml.indexOf(`</${tag}>`, start);
  if (from < 0 || end < 0) return undefined;
  // The value is text; an HTML parser resolves its character references.
  const value = toText(fromHtml(xml.slice(start, end), { fragment: true })).trim();
  return value === '' ? undefined : value;
}
