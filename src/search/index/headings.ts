import { contextOf, type Passage } from '../../knowledge/article.ts';

/** A heading, lead-in or table header above a passage, and how many passages are below it. */
export interface Heading {
  readonly words: string;
  readonly below: number;
}

/**
 * The headings above a passage, the outermost first. The title of an article counts as one only if
 * the article has a single passage, so that it counts the same alone and among many articles.
 */
export type HeadingsOf = (passage: Passage) => readonly Heading[];

export function createHeadingsOf(passages: readonly Passage[]): HeadingsOf {
  const below = new Map<string, number>();
  for (const passage of passages) {
    for (const { key } of keysOf(passage)) below.set(key, (below.get(key) ?? 0) + 1);
  }
  return (passage) => {
    const [title, ...trail] = keysOf(passage).map(({ key, words }) => {
      return { words, below: below.get(key) ?? 1 };
    });
    return title === undefined || title.below > 1 || title.words === '' ? trail : [title, ...trail];
  };
}

/** 1/n below a nearest heading over n passages; 1 without headings. */
export function shareOfHeadings(passage: Passage, headingsOf: HeadingsOf): number {
  if (contextOf(passage).length === 0) return 1;
  return 1 / (headingsOf(passage).at(-1)?.below ?? 1);
}

/** Keys include all headings above: an article may have the same heading in several parts. */
function keysOf(passage: Passage) {
  const { article, title } = passage;
  const all = [title, ...contextOf(passage)];
  return all.map((words, n) => ({ words, key: [article, ...all.slice(0, n + 1)].join('\n') }));
}
