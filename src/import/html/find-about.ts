import { findDates, intervalOf } from '../../text/dates.ts';
import { fold } from '../../text/normalize.ts';
import type { Field } from '../draft.ts';
import { nameWords } from './class-words.ts';
import { keyOf } from './find-title.ts';
import { labelledIn } from './labelled.ts';
import type { PageData } from './page-data.ts';
import { type HtmlElement, textOf } from './parse-html.ts';
import type { StatedArticle } from './stated-article.ts';

/** Where an article's details are looked for. */
export interface About {
  readonly data: PageData;
  readonly stated: StatedArticle;
  /** The lines around the title and the text's beginning and end, in order. */
  readonly lines: readonly string[];
  /** Elements whose class says that they are a byline's part, in the order of the page. */
  readonly named: readonly HtmlElement[];
  /** Details by key, from the script that has the text or from all scripts. */
  readonly scripted: ReadonlyMap<string, string>;
  readonly title: string | undefined;
}

const SOURCE_METAS = ['source', 'mediaid', 'og:article:source', 'contentsource', 'weibo:article:source', 'article:source', 'dc.source', 'dc.publisher', 'publisher', 'copyright'];
const SITE_METAS = ['og:site_name', 'application-name', 'apple-mobile-web-app-title'];
const AUTHOR_METAS = ['author', 'article:author', 'og:article:author', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author'];
const NAME_MAX = 40;

export function findSource(about: About): Field | undefined {
  const { data, stated, lines, named, scripted, title } = about;
  const found =
    first(lines, (line) => labelledIn(line, 'source')) ??
    namedText(named, ['source', 'media', 'origin', 'laiyuan']) ??
    scriptedText(scripted, /^(?:article_?)?(?:source|media(?:_?name)?|nick_?name|source_?name|media_?name)$/iu) ??
    first(SOURCE_METAS, (name) => name === 'copyright' ? undefined : asName(data.metas.get(name))) ??
    asName(stated.publisher) ??
    namedText(named, ['account', 'nickname', 'publisher', 'profile']) ??
    first(SITE_METAS, (name) => asName(data.metas.get(name)));
  if (found !== undefined) return { kind: 'stated', value: found };
  const site = siteInTitle(data.title, title);
  return site === undefined || data.title === undefined ? undefined : { kind: 'guessed', value: site, words: data.title };
}

export function findAuthor({ data, stated, lines, named }: About): Field | undefined {
  const value =
    first(lines, (line) => labelledIn(line, 'author')) ??
    (stated.authors.length > 0 ? stated.authors.join(', ') : undefined) ??
    first(AUTHOR_METAS, (name) => asName(data.metas.get(name))) ??
    namedText(named, ['author', 'byline']);
  return value === undefined ? undefined : { kind: 'stated', value };
}

function namedText(named: readonly HtmlElement[], words: readonly string[]): string | undefined {
  return first(named, (element) => {
    const own = nameWords(element);
    if (!words.some((word) => own.includes(word))) return undefined;
    const text = textOf(element);
    return labelledIn(text, 'source') ?? labelledIn(text, 'author') ?? asName(text);
  });
}

function scriptedText(scripted: ReadonlyMap<string, string>, key: RegExp): string | undefined {
  return first([...scripted], ([name, value]) => (key.test(name) ? asName(value) : undefined));
}

/** A name, not an address, a number or a sentence. */
function asName(text: string | undefined): string | undefined {
  const name = text?.replace(/\s+/gu, ' ').trim() ?? '';
  const isName = name !== '' && name.length <= NAME_MAX && /\p{L}/u.test(name);
  return isName && !/^(?:https?:)?\/\/|[。！？!?]|^[\w.-]+@/u.test(name) && !hasDate(name) ? name : undefined;
}

function hasDate(text: string): boolean {
  return findDates(fold(text)).some((each) => intervalOf(each) !== undefined);
}

/** The last part of `<title>` that is not of the article's title. */
function siteInTitle(whole: string | undefined, title: string | undefined): string | undefined {
  if (whole === undefined || title === undefined) return undefined;
  const key = keyOf(title);
  const parts = whole.split(/[_|\-–—:：«»·]+/u).map((part) => part.trim());
  return parts.findLast((part) => asName(part) !== undefined && !key.includes(keyOf(part)) && !keyOf(part).includes(key));
}

export function first<T, R>(values: readonly T[], find: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
