import { articleId, type Passage } from '../src/knowledge/article.ts';
import type { QuestionSet } from './read-set.ts';
import { shuffle } from './shuffle.ts';

/** How many passages libraries drawn from a set have, and how many of them are drawn. */
export interface Size {
  readonly passages: number;
  readonly libraries: number;
}

export const SIZES: readonly Size[] = [
  { passages: 30, libraries: 20 },
  { passages: 100, libraries: 10 },
  { passages: 400, libraries: 4 },
  { passages: 1500, libraries: 2 },
];

/** A document this much longer than a library would be all of it. */
const DOCUMENT_MAX = 1.2;

/** The passages of a set as articles: those of one title belong together. */
export function asArticles({ passages }: QuestionSet): Passage[][] {
  const articles = new Map<string, Passage[]>();
  for (const passage of passages) {
    const key = passage.title || passage.article;
    const known = articles.get(key) ?? [];
    articles.set(key, [...known, { ...passage, article: articleId.parse(key) }]);
  }
  return [...articles.values()];
}

/**
 * Draws whole articles, every other one of those that answer a question, until there are so many
 * passages.
 */
export function drawLibrary(set: QuestionSet, size: number, random: () => number): Passage[] {
  const answering = new Set(set.questions.flatMap(({ relevant }) => [...relevant]));
  const articles = shuffle(asArticles(set), random);
  const isAsked = (article: readonly Passage[]) => article.some(({ id }) => answering.has(id));
  const [asked, others] = [articles.filter(isAsked), articles.filter((each) => !isAsked(each))];
  const order = articles.flatMap((_, n) => [asked[n] ?? [], others[n] ?? []]);
  const drawn: Passage[] = [];
  for (const article of order) {
    if (drawn.length >= size) break;
    if (article.length <= size * DOCUMENT_MAX) drawn.push(...article);
  }
  return drawn;
}
