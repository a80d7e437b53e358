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

export function searchAddress(question: string): string {
  return `/search?q=${encodeURIComponent(question)}`;
}

/** @param text the message to check, if there is one yet */
export function checkAddress(text?: string): string {
  return text === undefined ? '/check' : `/check?text=${encodeURIComponent(text)}`;
}

/** A page of the list of articles, counted from 1. */
export function libraryAddress(page = 1): string {
  return page === 1 ? '/' : `/?page=${page}`;
}

/** The picture of what a command answers for these ids. */
export function pictureAddress(command: string, ids: readonly string[]): string {
  return `/pictures/${encodeURIComponent(command)}/${ids.map(encodeURIComponent).join(',')}.png`;
}
