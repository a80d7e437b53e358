import { z } from 'zod';
import type { PartialDate } from '../text/dates.ts';
import { type InferableField, isInferable } from './front-matter.ts';

export const articleId = z.string().brand<'ArticleId'>();
export type ArticleId = z.infer<typeof articleId>;

export const passageId = z.string().brand<'PassageId'>();
export type PassageId = z.infer<typeof passageId>;

/** A paragraph, or a caption: what can be cited. Its text is the slice of the source file. */
export interface Passage {
  readonly kind: 'passage' | 'caption';
  readonly article: ArticleId;
  /** `<ordinal>-<hash of the text>`, with a `c` before it for a caption. */
  readonly id: PassageId;
  /** Its place among the passages (or captions) of its article, counted from 1. */
  readonly ordinal: number;
  readonly text: string;
  /** The title of its article; empty in a library of one, where it tells nothing apart. */
  readonly title: string;
  /** The headings above it, the outermost first. */
  readonly trail: readonly string[];
  readonly line: number;
}

/** One document of the library: its front matter and its body. */
export interface Article {
  readonly id: ArticleId;
  readonly file: string;
  readonly title: string;
  readonly source: string;
  /** As precise as known. */
  readonly published: PartialDate;
  readonly language: string;
  readonly url?: string;
  /** What its source says of the use of it, word for word. */
  readonly notice?: string;
  /** Which of the above are inferred, and from which words of the article. */
  readonly inferred: Readonly<Partial<Record<InferableField, string>>>;
  /** The headings of the body, in order. */
  readonly headings: readonly string[];
  /** The paragraphs, in order: passage n stands at index n − 1. */
  readonly passages: readonly Passage[];
  readonly captions: readonly Passage[];
}

/** What is inferred of an article, each with the words it is inferred from, as the file has them. */
export function inferencesOf({ inferred }: Article): { field: InferableField; words: string }[] {
  return Object.entries(inferred).flatMap(([field, words]) =>
    isInferable(field) ? [{ field, words }] : [],
  );
}

/** What stands above a passage: the title of its article and its headings, a line each. */
export function wordsAbove({ title, trail }: Passage): string {
  return [title, ...trail].filter((words) => words !== '').join('\n');
}

/** The article whose passages do without its title. */
export function withoutTitles(article: Article): Article {
  const bare = (passage: Passage): Passage => ({ ...passage, title: '' });
  return {
    ...article,
    passages: article.passages.map(bare),
    captions: article.captions.map(bare),
  };
}
