import type { Passage } from '../../knowledge/article.ts';

/** A heading above a passage, and how many passages stand below it: it tells that share of each. */
export interface Heading {
  readonly words: string;
  readonly below: number;
}

/**
 * The headings above a passage, the outermost first. The title of its article is one only where
 * that has no other passage: what a title says must not count among many articles and not alone.
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

/**
 * The same words may head several parts of an article: what stands above them tells these apart.
 */
function keysOf({ article, title, trail }: Passage) {
  const all = [title, ...trail];
  return all.map((words, n) => ({ words, key: [article, ...all.slice(0, n + 1)].join('\n') }));
}
