import type { Document, Draft, Field, Read } from '../draft.ts';
import { nameWords } from './class-words.ts';
import { decodeHtml } from './decode-html.ts';
import { type Article, droppedFrom, findArticle } from './find-article.ts';
import { type About, findAuthor, findSource } from './find-about.ts';
import { findPublished } from './find-published.ts';
import { findTitle, keyOf } from './find-title.ts';
import { isByline } from './head-blocks.ts';
import { languageOf } from './page-language.ts';
import { readPageData } from './page-data.ts';
import { type HtmlElement, isElement, nodesBelow, PageTooLarge, parseHtml } from './parse-html.ts';
import { readBlocks } from './read-blocks.ts';
import { scriptObjects } from './script-article.ts';
import { readStatedArticle } from './stated-article.ts';
import { toMdast } from './to-mdast.ts';

/** Reads a web page: its article, and what it says about it. */
export function readHtml(document: Document): Read {
  try {
    return readPage(document);
  } catch (error) {
    if (!(error instanceof PageTooLarge)) throw error;
    return {
      kind: 'unreadable',
      what: `the page has ${error.message}, more than any article`,
      remedy: 'open it in a browser and save the article as text',
    };
  }
}

function readPage(document: Document): Read {
  const data = readPageData(parseHtml(decodeHtml(document)));
  const page = data.body && readBlocks(data.body);
  const stated = readStatedArticle(data);
  const objects = scriptObjects(data);
  const title = page && findTitle(page.blocks, data, stated);
  const article = page && findArticle(page, objects, { value: title?.field?.value, at: title?.at });
  if (data.body === undefined || article === undefined) {
    return {
      kind: 'unreadable',
      what: 'the page has no article: no text of several sentences outside its menus and lists of links',
      remedy: 'check the address; if a script loads the text, save the page from a browser',
    };
  }
  const lines = linesAbout(article, title?.field?.value);
  const about: About = {
    data,
    stated,
    lines,
    named: namedElements(data.body),
    scripted: new Map(objects.flatMap(({ values }) => [...values])),
    title: title?.field?.value,
  };
  const kept = article.judged.flatMap(({ block, why }) => (why === undefined ? [block] : []));
  const url = stated.url ?? data.canonical ?? data.metas.get('og:url') ?? document.url;
  const notices = [...article.judged, ...article.behind].filter(({ why }) => why === 'disclaimer');
  const language = languageOf(data.language ?? stated.language, kept);
  const byline = lines.filter((line) => isByline(line, 0));
  const draft: Draft = {
    ...field('title', title?.field),
    ...field('source', findSource(about)),
    ...field('published', findPublished(about)),
    ...field('author', findAuthor(about)),
    ...field('url', url === undefined ? undefined : { kind: 'stated', value: url }),
    ...field('language', language),
    ...(notices[0] === undefined ? {} : { notice: notices[0].block.text }),
    ...(byline[0] === undefined ? {} : { byline: byline[0] }),
    body: toMdast(kept, document.url ?? url),
    dropped: droppedFrom(article),
    remarks: [],
  };
  return { kind: 'read', draft };
}

function field<K extends string>(key: K, value: Field | undefined): { readonly [key in K]?: Field } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]?: Field });
}

/** Lines above the text that may be its byline: the nearest, and those at its end. */
const ABOVE = 14;

function linesAbout({ before, judged, behind }: Article, title: string | undefined): string[] {
  const key = title === undefined ? '' : keyOf(title);
  const titleAt = before.findLastIndex(({ block }) => keyOf(block.text) === key);
  const above = titleAt < 0 ? before.slice(-ABOVE) : [...before.slice(titleAt + 1), ...before.slice(Math.max(0, titleAt - 3), titleAt)];
  const inside = judged.filter(({ why }, at) => why === 'byline' || why === 'editor' || at < 3);
  return [...above, ...inside, ...judged.slice(-6), ...behind.slice(0, 4)].map(({ block }) => block.text);
}

const NAMING = ['source', 'media', 'origin', 'laiyuan', 'account', 'nickname', 'publisher', 'profile', 'author', 'byline', 'time', 'date', 'pubtime'];

function namedElements(body: HtmlElement): HtmlElement[] {
  const named: HtmlElement[] = [];
  for (const node of nodesBelow(body)) {
    if (isElement(node) && (node.tagName === 'time' || nameWords(node).some((word) => NAMING.includes(word)))) named.push(node);
  }
  return named;
}
