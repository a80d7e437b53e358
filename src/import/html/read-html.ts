import type { Document, Read } from '../draft.ts';
import { decodeHtml } from './decode-html.ts';
import { findTitle } from './find-title.ts';
import { findAsides, findMainBox } from './main-box.ts';
import { readPageData } from './page-data.ts';
import { PageTooLarge, parseHtml } from './parse-html.ts';
import { readBlocks } from './read-blocks.ts';
import { readStatedArticle } from './stated-article.ts';

export function debug(document: Document) {
  const parsed = parseHtml(decodeHtml(document));
  const data = readPageData(parsed);
  const page = readBlocks(data.body!);
  const asides = findAsides(page);
  const stated = readStatedArticle(data);
  const title = findTitle(page.blocks, data, stated);
  const main = findMainBox(page, asides, title.at ?? 0);
  return { page, asides, stated, title, main, data };
}
