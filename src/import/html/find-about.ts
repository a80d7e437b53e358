import { SITE_PART } from '../../language/zh/page-marks.ts';
import { findDates, intervalOf } from '../../text/dates.ts';
import { fold } from '../../text/normalize.ts';
import type { Field } from '../draft.ts';
import type { Block } from './blocks.ts';
import { keyOf } from './find-title.ts';
import { labelledIn } from './labelled.ts';
import type { PageData } from './page-data.ts';
import type { StatedArticle } from './stated-article.ts';

/** Where an article's details are looked for. */
export interface About {
  readonly data: PageData;
  readonly stated: StatedArticle;
  /** The lines around the title and at the text's beginning and end, likeliest first. */
  readonly lines: readonly Block[];
  /** The first and last lines of the text, which may name its source. */
  readonly ends: readonly Block[];
  /** Details by key from the script that has the text, or what scripts set otherwise. */
  readonly scripted: ReadonlyMap<string, string>;
  /** Whether that script has the text. */
  readonly isScripted: boolean;
  readonly title: string | undefined;
}

const SOURCE_METAS = [
  ...['source', 'mediaid', 'og:article:source', 'contentsource', 'weibo:article:source'],
  ...['article:source', 'dc.source', 'dc.publisher', 'publisher'],
];
const SITE_METAS = ['og:site_name', 'application-name', 'apple-mobile-web-app-title'];
const AUTHOR_METAS = [
  ...['author', 'article:author', 'og:article:author', 'dc.creator', 'byl', 'parsely-author'],
  'sailthru.author',
];
const SOURCE_KEY = /^(?:article_?)?(?:source|media|nick)(?:_?name)?$/iu;
const NAME_MAX = 40;

export function findSource({
  data,
  stated,
  lines: all,
  ends,
  scripted,
  isScripted,
  title,
}: About): Field | undefined {
  const lines = all.filter(({ text }) => title === undefined || keyOf(text) !== keyOf(title));
  const isSeen = (name: string) => isScripted || lines.some(({ text }) => text.includes(name));
  const found =
    first([...lines, ...ends], (line) => labelledIn(lineOf(line), 'source')) ??
    first(SOURCE_METAS, (name) => asName(data.metas.get(name))) ??
    namedIn(lines, ['source', 'origin', 'laiyuan']) ??
    first([...scripted], ([key, value]) => {
      const name = SOURCE_KEY.test(key) ? asName(value) : undefined;
      return name !== undefined && isSeen(name) ? name : undefined;
    }) ??
    asName(stated.publisher) ??
    namedIn(lines, ['nickname', 'publisher']) ??
    first(SITE_METAS, (name) => asName(data.metas.get(name)));
  if (found !== undefined) return { kind: 'stated', value: found };
  const site = siteInTitle(data.title, title);
  if (site !== undefined && data.title !== undefined)
    return { kind: 'guessed', value: site, words: data.title };
  const writer = namedIn(lines, ['author', 'account']);
  return writer === undefined ? undefined : { kind: 'guessed', value: writer, words: writer };
}

export function findAuthor({ data, stated, lines, ends, title }: About): Field | undefined {
  const site = [...SITE_METAS.map((name) => data.metas.get(name)), siteInTitle(data.title, title)];
  const value =
    first([...lines, ...ends], (line) => labelledIn(lineOf(line), 'author')) ??
    (stated.authors.length > 0 ? stated.authors.join(', ') : undefined) ??
    first(AUTHOR_METAS, (name) => {
      const author = asName(data.metas.get(name));
      return site.some((each) => each !== undefined && each === author) ? undefined : author;
    }) ??
    namedIn(lines, ['author', 'byline', 'writer']);
  return value === undefined ? undefined : { kind: 'stated', value };
}

/** A byline's text; its elements stay apart, as they do on the page. */
export function lineOf({ runs }: Block): string {
  return runs
    .map(({ text }) => text.replace(/\s+/gu, ' '))
    .join('  ')
    .trim();
}

/** What the elements of a line whose class has one of the words say. */
function namedIn(lines: readonly Block[], words: readonly string[]): string | undefined {
  return first(lines, ({ runs }) => {
    const named = runs.filter(({ naming }) => naming.some((word) => words.includes(word)));
    return first(named, ({ text }) => asName(text));
  });
}

/** A name, not an address, a number, a date or a sentence. */
function asName(text: string | undefined): string | undefined {
  const name =
    text
      ?.replace(/\s+/gu, ' ')
      .trim()
      .replace(/^[-|:]\s?|\s?[-|:]$/gu, '') ?? '';
  const isName = name !== '' && name.length <= NAME_MAX && /\p{L}/u.test(name);
  if (!isName || /^(?:https?:)?\/\/|[!?@]|\d:\d/u.test(fold(name))) return undefined;
  return findDates(fold(name)).some((each) => intervalOf(each) !== undefined) ? undefined : name;
}

/** The last part of `<title>` that is not of the article's title. */
function siteInTitle(whole: string | undefined, title: string | undefined): string | undefined {
  if (whole === undefined || title === undefined) return undefined;
  const key = keyOf(title);
  const parts = whole.split(SITE_PART.form).map((part) => part.trim());
  return parts.findLast((part) => {
    const own = keyOf(part);
    return asName(part) !== undefined && !key.includes(own) && !own.includes(key);
  });
}

export function first<T, R>(
  values: readonly T[],
  find: (value: T) => R | undefined,
): R | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
