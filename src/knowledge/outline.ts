import type { TextFile } from '../files/source-file.ts';
import type { Span } from '../text/span.ts';
import type { Article, Passage } from './article.ts';

/** A passage with its place in the file instead of its words. */
type PlacedPassage = Omit<Passage, 'text' | 'kind' | 'article' | 'title'> & Span;

/**
 * How an article's file is cut, without the words of its passages. With the same file, it gives the
 * article back; a passage never has words that are not in that file.
 */
export interface Outline extends Omit<Article, 'file' | 'passages' | 'captions'> {
  readonly passages: readonly PlacedPassage[];
  readonly captions: readonly PlacedPassage[];
}

/** @param file the file from which the article was parsed */
export function outlineOf({ file: _, ...article }: Article, { text }: TextFile): Outline {
  const lines = lineStarts(text);
  const place = ({ id, ordinal, trail, line, text: words }: Passage): PlacedPassage => {
    const start = text.indexOf(words, lines[line - 1]);
    return { id, ordinal, trail, line, start, end: start + words.length };
  };
  return {
    ...article,
    passages: article.passages.map(place),
    captions: article.captions.map(place),
  };
}

/** @param file the file with this outline, whatever its path is today */
export function fromOutline(outline: Outline, { path, text }: TextFile): Article {
  // The stored outline repeats headings for every passage; keep one copy of each in memory.
  const headings = new Map(outline.headings.map((heading) => [heading, heading]));
  const trails = new Map<string, readonly string[]>();
  const shared = (trail: readonly string[]) => {
    const key = trail.join('\n');
    const known = trails.get(key) ?? trail.map((heading) => headings.get(heading) ?? heading);
    trails.set(key, known);
    return known;
  };
  const read =
    (kind: Passage['kind']) =>
    ({ id, ordinal, trail, line, start, end }: PlacedPassage): Passage => ({
      kind,
      article: outline.id,
      id,
      ordinal,
      text: text.slice(start, end),
      title: outline.title,
      trail: shared(trail),
      line,
    });
  return {
    ...outline,
    file: path,
    passages: outline.passages.map(read('passage')),
    captions: outline.captions.map(read('caption')),
  };
}

/** The offsets where lines begin, with CommonMark's line endings. */
export function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => index + end.length)];
}
