import type { Again } from '../../answer/answer.ts';
import type { Passage } from '../../knowledge/article.ts';

/** Where the pages of the website are, from its root; whoever needs it whole puts a base before it. */

export function articleAddress(article: string): string {
  return `/a/${encodeURIComponent(article)}`;
}

/**
 * The permalink of a passage. The server sees only the query, and finds what an edited passage became;
 * the browser sees the fragment, and scrolls to it.
 */
export function passageAddress({ article, id }: Pick<Passage, 'article' | 'id'>): string {
  return `${articleAddress(article)}?p=${encodeURIComponent(id)}#${passageAnchor(id)}`;
}

/** The id of the element that shows a passage. */
export function passageAnchor(passage: string): string {
  return `p-${passage}`;
}

export function entityAddress(entity: string): string {
  return `/e/${encodeURIComponent(entity)}`;
}

/** @param question what to ask, if it is known yet */
export function searchAddress(question?: string): string {
  return question === undefined ? '/search' : `/search?q=${encodeURIComponent(question)}`;
}

/** The answer of a command to these ids: what a button opens on Discord. */
export function againAddress({ command, ids }: Again): string {
  return `${searchAddress()}?command=${encodeURIComponent(command)}&ids=${ids.map(encodeURIComponent).join(',')}`;
}

export function checkAddress(): string {
  return '/check';
}

/** A page of the list of articles, counted from 1. */
export function libraryAddress(page = 1): string {
  return page === 1 ? '/' : `/?page=${page}`;
}

/** A base for addresses without a host; no page is ever there. */
const NOWHERE = 'http://nowhere.invalid';

/**
 * Reads the address of a passage, with or without a host and whatever is before the path.
 * @returns undefined for any other text
 */
export function readPermalink(text: string) {
  if (/\s/.test(text) || !URL.canParse(text, NOWHERE)) return undefined;
  const { pathname, searchParams, hash } = new URL(text, NOWHERE);
  const [folder, article = ''] = pathname.split('/').slice(-2);
  const anchor = hash.startsWith(`#${passageAnchor('')}`)
    ? hash.slice(passageAnchor('').length + 1)
    : undefined;
  const passage = searchParams.get('p') ?? anchor;
  return folder === 'a' && passage !== undefined ? { article, passage } : undefined;
}

/** The playground, with a line to send if there is one yet. */
export function tryAddress(asked: Readonly<Record<string, string | undefined>> = {}): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(asked))
    if (value !== undefined) given.set(name, value);
  const query = given.toString();
  return query === '' ? '/try' : `/try?${query}`;
}
