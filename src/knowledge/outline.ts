import type { TextFile } from '../files/source-file.ts';
import type { Article, Passage } from './article.ts';
import { lineAt, lineStarts } from './line-starts.ts';
import type { OffsetMap } from './offset-map.ts';

/** A passage with its place in the file instead of its words. */
export type PlacedPassage = Omit<Passage, 'text' | 'kind' | 'article' | 'title' | 'line'> & {
  /** UTF-16 units of its text. */
  readonly length: number;
  /** Its text, if some of it is not as in the file: a character reference, a line break. */
  readonly words?: string | undefined;
};

/**
 * How an article's file is cut, without the words of its passages. With the same file, it gives the
 * article back.
 */
export interface Outline extends Omit<Article, 'file' | 'passages' | 'captions'> {
  readonly passages: readonly PlacedPassage[];
  readonly captions: readonly PlacedPassage[];
}

/** @param file the file from which the article was parsed */
export function outlineOf({ file: _, ...article }: Article, { text: file }: TextFile): Outline {
  const place = ({ id, ordinal, form, map, trail, text }: Passage): PlacedPassage => {
    const { length } = text;
    const isAsWritten = wordsAt(map, length, file) === text;
    return { id, ordinal, form, map, trail, length, ...(isAsWritten ? {} : { words: text }) };
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
  const starts = lineStarts(text);
  const read =
    (kind: Passage['kind']) =>
    ({ id, ordinal, form, map, trail, length, words }: PlacedPassage): Passage => ({
      kind,
      article: outline.id,
      id,
      ordinal,
      text: words ?? wordsAt(map, length, text),
      form,
      map,
      title: outline.title,
      trail: shared(trail),
      line: lineAt(starts, map[1] ?? 0),
    });
  return {
    ...outline,
    file: path,
    passages: outline.passages.map(read('passage')),
    captions: outline.captions.map(read('caption')),
  };
}

/** The words of the file that a text with this map and length consists of. */
export function wordsAt(map: OffsetMap, length: number, file: string): string {
  const [, only = 0] = map;
  if (map.length === 2) return file.slice(only, only + length);
  let words = '';
  for (let n = 0; n < map.length; n += 2) {
    const [at = 0, from = 0, end = length] = map.slice(n, n + 3);
    words += file.slice(from, from + end - at);
  }
  return words;
}
