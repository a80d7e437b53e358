import { z } from 'zod';
import { FULL_COMMA } from '../language/zh/marks.ts';
import type { PartialDate } from '../text/dates.ts';
import { type InferableField, isInferable } from './front-matter.ts';
import type { OffsetMap } from './offset-map.ts';

export const articleId = z.string().brand<'ArticleId'>();
export type ArticleId = z.infer<typeof articleId>;

export const passageId = z.string().brand<'PassageId'>();
export type PassageId = z.infer<typeof passageId>;

/** What a passage is in its article. */
export type Form =
  | { readonly kind: 'paragraph' | 'quote' | 'code' | 'footnote' | 'caption' }
  | {
      readonly kind: 'item';
      /** What the list hangs on: the sentence above it and the items it is nested in, outermost first. */
      readonly leadIn: readonly string[];
      /** How many lists it is in. */
      readonly depth: number;
      /** What is before it: its number, or a bullet; absent if it goes on with an item. */
      readonly mark?: number | 'bullet';
    }
  | {
      readonly kind: 'row';
      /** The cells of the header, in the order of the row's; empty for a table without one. */
      readonly header: readonly string[];
    };

/** Separates the cells in the text of a row. */
export const CELL_BORDER = '\t';

/**
 * What can be cited: a paragraph, list item, table row, quotation, footnote or code block, or a
 * caption. Its text is what a reader sees: without marks, and with a line break only where readers
 * see one.
 */
export interface Passage {
  readonly kind: 'passage' | 'caption';
  readonly article: ArticleId;
  /** `<ordinal>-<hash of the text>`; a caption's begins with `c`. */
  readonly id: PassageId;
  /** Its place among the passages (or captions) of its article, counted from 1. */
  readonly ordinal: number;
  readonly text: string;
  readonly form: Form;
  /** Where in the file the text comes from. */
  readonly map: OffsetMap;
  /** The title of its article. */
  readonly title: string;
  /** The headings above it, the outermost first. */
  readonly trail: readonly string[];
  readonly line: number;
}

/** How deep a heading is, from 1, and the offset in the file where its words begin. */
export interface HeadingPlace {
  readonly depth: number;
  readonly at: number;
}

/** One document of the library: its front matter and its body. */
export interface Article {
  readonly id: ArticleId;
  readonly file: string;
  readonly title: string;
  /** Who published it, if known. */
  readonly source?: string;
  /** As precise as known. */
  readonly published?: PartialDate;
  readonly language: string;
  readonly author?: string;
  /** Its topics, as its publisher or its maintainer names them. */
  readonly tags: readonly string[];
  readonly url?: string;
  /** What its source says about its use, word for word. */
  readonly notice?: string;
  /** Which of the above fields are inferred, and from which words of the article. */
  readonly inferred: Readonly<Partial<Record<InferableField, string>>>;
  /** The headings of the body, in order. */
  readonly headings: readonly string[];
  /** The place of each. */
  readonly headingPlaces: readonly HeadingPlace[];
  /** The passages, in order: passage n is at index n − 1. */
  readonly passages: readonly Passage[];
  readonly captions: readonly Passage[];
}

/** The inferred fields of an article, each with the article's words it is inferred from. */
export function inferencesOf({ inferred }: Article): { field: InferableField; words: string }[] {
  return Object.entries(inferred).flatMap(([field, words]) =>
    isInferable(field) ? [{ field, words }] : [],
  );
}

/** The headings above a passage and the lead-in of its list, the outermost first. */
export function contextOf({ trail, form }: Passage): readonly string[] {
  return form.kind === 'item' && form.leadIn.length > 0 ? [...trail, ...form.leadIn] : trail;
}

/** The words above a passage: the title of its article, then its context, one per line. */
export function wordsAbove(passage: Passage): string {
  return [passage.title, ...contextOf(passage)].filter((words) => words !== '').join('\n');
}

/** The cells of a row, in order, as spans of its text; undefined if the passage is no row. */
export function cellsOf({ form, text }: Passage): readonly Cell[] | undefined {
  if (form.kind !== 'row') return undefined;
  let start = 0;
  return text.split(CELL_BORDER).map((words, n): Cell => {
    const cell = { start, end: start + words.length, column: form.header[n] ?? '' };
    start = cell.end + CELL_BORDER.length;
    return cell;
  });
}

/**
 * The text of a passage as it is searched. A cell says little without its column, so a row has each
 * header before its value: `银行 中国银行，时间 2017年6月`.
 */
export function searchedText(passage: Passage): string {
  const cells = cellsOf(passage)?.filter(({ start, end }) => start < end);
  if (cells === undefined) return passage.text;
  return cells
    .map(({ column, start, end }) => `${column} ${passage.text.slice(start, end)}`.trim())
    .join(FULL_COMMA);
}

/**
 * The words of its block that a sentence of a passage goes on: the lead-in of its list, or the header
 * and all cells of its row. Any of them may say that it is planned, denied or doubtful.
 */
export function introductionOf({ form, text }: Passage): readonly string[] {
  if (form.kind === 'item') return form.leadIn;
  return form.kind === 'row' ? [...form.header, ...text.split(CELL_BORDER)] : [];
}

/** A cell of a row. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  /** The header of its column; empty if it has none. */
  readonly column: string;
}
