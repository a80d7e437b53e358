import type { TextFile } from '../source/source-file.ts';
import type { Span } from '../text/normalize.ts';
import type { Article, Passage } from './article.ts';

/** A passage by its place in the file instead of its words. */
type PlacedPassage = Omit<Passage, 'text'> & Span;

/**
 * How an article's file is cut, without the words of its passages: with the same file it gives the
 * article back, and never a word that does not stand in that file.
 */
export interface Outline extends Omit<Article, 'file' | 'passages' | 'captions'> {
  readonly passages: readonly PlacedPassage[];
  readonly captions: readonly PlacedPassage[];
}

/** @param file the file from which the article was parsed */
export function outlineOf({ file: _, ...article }: Article, { text }: TextFile): Outline {
  const lines = lineStarts(text);
  const place = ({ text: words, ...passage }: Passage): PlacedPassage => {
    const start = text.indexOf(words, lines[passage.line - 1]);
    return { ...passage, start, end: start + words.length };
  };
  return {
    ...article,
    passages: article.passages.map(place),
    captions: article.captions.map(place),
  };
}

/** @param file the file whose outline it is, wherever it lies today */
export function fromOutline(outline: Outline, { path, text }: TextFile): Article {
  const read = ({ start, end, ...passage }: PlacedPassage): Passage => ({
    ...passage,
    text: text.slice(start, end),
  });
  return {
    ...outline,
    file: path,
    passages: outline.passages.map(read),
    captions: outline.captions.map(read),
  };
}

/** Where the lines of a text begin, as CommonMark counts them. */
function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => index + end.length)];
}
