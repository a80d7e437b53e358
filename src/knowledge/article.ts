import { z } from 'zod';
import type { PartialDate } from '../text/dates.ts';
import { type InferableField, isInferable } from './front-matter.ts';

export const articleId = z.string().brand<'ArticleId'>();
export type ArticleId = z.infer<typeof articleId>;

export const passageId = z.string().brand<'PassageId'>();
export type PassageId = z.infer<typeof passageId>;

/** A paragraph or caption: what can be cited. Its text is a slice of the source file. */
export interface Passage {
  readonly kind: 'passage' | 'caption';
  readonly article: ArticleId;
  /** `<ordinal>-<hash of the text>`; a caption's begins with `c`. */
  readonly id: PassageId;
  /** Its place among the passages (or captions) of its article, counted from 1. */
  readonly ordinal: number;
  readonly text: string;
  /** The title of its article; empty in a library of one article, where it tells nothing apart. */
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
  /** What its source says about its use, word for word. */
  readonly notice?: string;
  /** Its topics, as its publisher or its maintainer names them. */
  readonly tags?: readonly string[];
  /** Which of the above fields are inferred, and from which words of the article. */
  readonly inferred: Readonly<Partial<Record<InferableField, string>>>;
  /** The headings of the body, in order. */
  readonly headings: readonly string[];
  /** The paragraphs, in order: passage n is at index n − 1. */
  readonly passages: readonly Passage[];
  readonly captions: readonly Passage[];
}

/** The inferred fields of an article, each with the article's words it is inferred from. */
export function inferencesOf({ inferred }: Article): { field: InferableField; words: string }[] {
  return Object.entries(inferred).flatMap(([field, words]) =>
    isInferable(field) ? [{ field, words }] : [],
  );
}

/** The words above a passage: the title of its article and its headings, one per line. */
export function wordsAbove({ title, trail }: Passage): string {
  return [title, ...trail].filter((words) => words !== '').join('\n');
}

/** The article with an empty title in all passages. */
export function withoutTitles(article: Article): Article {
  const bare = (passage: Passage): Passage => ({ ...passage, title: '' });
  return {
    ...article,
    passages: article.passages.map(bare),
    captions: article.captions.map(bare),
  };
}
