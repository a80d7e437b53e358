import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import TurndownService from 'turndown';
import { gfm } from 'turndown-plugin-gfm';

/** What an extractor of web pages found, all as it gives it. */
export interface Extracted {
  readonly title?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly html: string;
}

/** The document of the page that this script is given, in UTF-8 or as the page declares. */
export function readPage() {
  const [, , file = ''] = process.argv;
  const bytes = readFileSync(file);
  const utf8 = bytes.toString();
  const [, declared = 'utf-8'] = /charset=["']?([\w-]+)/iu.exec(bytes.toString('latin1')) ?? [];
  const text = utf8.includes('\ufffd') ? new TextDecoder(declared).decode(bytes) : utf8;
  return parseHTML(text).document;
}

/** Writes an article as the scorer reads it: front matter, then Markdown. */
export function writeArticle({ title, source, published, html }: Extracted): void {
  const front = { title, source, published };
  const lines = Object.entries(front).flatMap(([key, value]) =>
    value ? `${key}: ${JSON.stringify(value)}` : [],
  );
  const markdown = new TurndownService({ headingStyle: 'atx' }).use(gfm).turndown(html);
  process.stdout.write(`---\n${lines.join('\n')}\n---\n\n${markdown}\n`);
}
