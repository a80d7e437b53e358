import { decodeText } from '../decode-text.ts';
import type { Document, Draft, Read } from '../draft.ts';
import type { Block } from './blocks.ts';
import { isCaptionBlock } from './captions.ts';
import { type About, findAuthor, findSource } from './find-about.ts';
import { type Article, droppedFrom, findArticle } from './find-article.ts';
import { findPublished } from './find-published.ts';
import { findTitle, keyOf } from './find-title.ts';
import { isFurniture } from './furniture.ts';
import { isByline, isDated } from './head-blocks.ts';
import { findAsides } from './main-box.ts';
import { readPageData } from './page-data.ts';
import { PageTooLarge, parseHtml } from './parse-html.ts';
import { readBlocks } from './read-blocks.ts';
import { scriptObjects, valuesAround } from './script-article.ts';
import type { ScriptObject } from './script-values.ts';
import { readStatedArticle } from './stated-article.ts';
import { toMdast } from './to-mdast.ts';
import { withoutPointer } from './trailing-pointer.ts';

/** Reads a web page: its article, and what it says about it. */
export function readHtml(document: Document): Read {
  try {
    return readPage(document);
  } catch (error) {
    if (!(error instanceof PageTooLarge)) throw error;
    return {
      kind: 'unreadable',
      what: `the page has ${error.message}, more than any article.`,
      remedy: 'open it in a browser and save the article as text.',
    };
  }
}

function readPage(document: Document): Read {
  const decoded = decodeText(document);
  if (decoded === undefined) return NO_TEXT;
  const data = readPageData(parseHtml(decoded.text));
  if (data.body === undefined) return NO_ARTICLE;
  const page = readBlocks(data.body);
  const stated = readStatedArticle(data);
  const objects = scriptObjects(data);
  const title = findTitle(page.blocks, findAsides(page, undefined), data, stated);
  const asides = findAsides(page, title.at);
  const article = findArticle(page, asides, objects, { value: title.field?.value, at: title.at });
  if (article === undefined) return NO_ARTICLE;
  const kept = article.judged.flatMap(({ block, why }) =>
    why === undefined ? [withoutPointer(block).block] : [],
  );
  const lines = linesAbout(article, title.field?.value);
  const about: About = {
    data,
    stated,
    lines,
    ends: [...kept.slice(0, 2), ...kept.slice(-3)].filter(({ size }) => size <= LINE_MAX),
    scripted:
      article.object === undefined ? setByScripts(objects) : valuesAround(article.object, objects),
    isScripted: article.object !== undefined,
    title: title.field?.value,
  };
  const declared = stated.url ?? data.canonical ?? data.metas.get('og:url');
  const url = declared ?? savedFrom(decoded.text) ?? document.url;
  const notice = [...article.judged, ...article.behind.slice(0, BEHIND)].find(
    ({ why, block }) => why === 'disclaimer' && isNotice(block),
  );
  const byline = lines.find(isDated) ?? lines.find(isByline);
  const [published, author] = [findPublished(about), findAuthor(about)];
  const source = findSource(about);
  const language = data.language ?? stated.language;
  const draft: Draft = {
    ...(title.field === undefined ? {} : { title: title.field }),
    ...(source === undefined ? {} : { source }),
    ...(published === undefined ? {} : { published }),
    ...(author === undefined ? {} : { author }),
    ...(url === undefined ? {} : { url: { kind: 'stated', value: url } }),
    ...(language === undefined ? {} : { language: { kind: 'stated', value: language } }),
    ...(notice === undefined ? {} : { notice: notice.block.text }),
    ...(byline === undefined ? {} : { byline: byline.text }),
    body: toMdast(kept, document.url ?? url),
    dropped: droppedFrom(article),
    remarks: [],
  };
  return { kind: 'read', draft };
}

/** Browsers write above a page that they save where it is from. */
const SAVED_FROM = /<!--\s?saved from url=\(\d{1,6}\)(https?:\/\/[^\s<>]{4,2000})\s?-->/u;
const HEAD = 4096;

function savedFrom(html: string): string | undefined {
  return SAVED_FROM.exec(html.slice(0, HEAD))?.[1];
}

const NO_TEXT: Read = {
  kind: 'unreadable',
  what: 'the file is not text in any encoding that pages use.',
  remedy: 'check that it is a web page and arrived whole.',
};

const NO_ARTICLE: Read = {
  kind: 'unreadable',
  what: 'the page has no article: no text of several sentences outside its menus and lists of links.',
  remedy: 'check the address; if a script loads the text, save the page from a browser.',
};

/** Variables that the page's scripts set. */
function setByScripts(objects: readonly ScriptObject[]): Map<string, string> {
  return new Map(
    objects
      .filter(({ parent }) => parent === undefined)
      .flatMap(({ values }) => [...values])
      .reverse(),
  );
}

function isNotice({ text }: Block): boolean {
  return isFurniture('disclaimer', text);
}

/** So many lines above the text may be its byline, and so many behind it. */
const ABOVE = 14;
const BEHIND = 4;
const LINE_MAX = 80;

/** The lines that may say whence and when: below the title, then above it, then behind the text. */
function linesAbout({ before, judged, behind }: Article, title: string | undefined): Block[] {
  const key = title === undefined ? '' : keyOf(title);
  const titleAt = before.findLastIndex(({ block }) => keyOf(block.text) === key);
  const below = before.slice(Math.max(titleAt + 1, before.length - ABOVE));
  const above = titleAt < 0 ? [] : before.slice(Math.max(0, titleAt - 3), titleAt);
  const inside = judged.filter(({ why }) => why === 'byline' || why === 'editor');
  const ends = judged.slice(-6).filter(({ why }) => why !== undefined);
  const lines = [...below, ...inside, ...above, ...ends, ...behind.slice(0, BEHIND)];
  return [...new Set(lines.map(({ block }) => block))].filter(
    (block) => block.size <= LINE_MAX && !isCaptionBlock(block),
  );
}
