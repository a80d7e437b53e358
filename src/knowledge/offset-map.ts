import type { Span } from '../text/span.ts';

/**
 * Leads from a visible text back to its file: pairs of an offset in the text and the offset in the
 * file where that part comes from, in order, all UTF-16. From one pair to the next, the file has the
 * same characters; only a character reference (`&amp;`) or a line break stands for others. The map
 * of a text without markup is `[0, start]`.
 */
export type OffsetMap = readonly number[];

/** @returns the offset in the file of the character at `at` in the text */
export function toFile(map: OffsetMap, at: number): number {
  let [low, high] = [0, map.length / 2];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((map[2 * middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return (map[2 * low + 1] ?? 0) + at - (map[2 * low] ?? 0);
}

/** A text and where its characters come from. */
export interface MappedText {
  readonly text: string;
  readonly map: OffsetMap;
}

/** Gathers a text from parts of a file. */
export class TextBuilder {
  text = '';
  readonly map: number[] = [];
  /** The offset in the file where the text goes on as written; none after what is not as written. */
  private next: number | undefined;

  /**
   * Adds words as they are in the file.
   * @param from the offset in the file of their first character
   */
  add(words: string, from: number): void {
    if (words === '') return;
    if (from !== this.next) this.map.push(this.text.length, from);
    this.text += words;
    this.next = from + words.length;
  }

  /** Adds what readers see in place of what is at `from` in the file. */
  addInPlaceOf(from: number, words: string): void {
    if (words === '') return;
    this.map.push(this.text.length, from);
    this.text += words;
    this.next = undefined;
  }

  append({ text, map }: MappedText): void {
    const own = map.map((offset, n) => (n % 2 === 0 ? this.text.length + offset : offset));
    this.map.push(...own);
    this.text += text;
    this.next = undefined;
  }
}

/** The text without the blanks at its ends that Markdown passes over. */
export function trimMapped(mapped: MappedText): MappedText {
  const { text } = mapped;
  let [start, end] = [0, text.length];
  while (start < end && isBlank(text[start])) start++;
  while (end > start && isBlank(text[end - 1])) end--;
  return start === 0 && end === text.length ? mapped : sliceMapped(mapped, { start, end });
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
}

export function sliceMapped({ text, map }: MappedText, span: Span): MappedText {
  const part: number[] = [];
  for (let n = 0; n < map.length; n += 2) {
    const [at = 0, from = 0, next = text.length] = map.slice(n, n + 3);
    const start = Math.max(span.start, at);
    if (start < Math.min(span.end, next)) part.push(start - span.start, from + start - at);
  }
  return { text: text.slice(span.start, span.end), map: part };
}

/** The texts one after the other, with `between(before, after)` at each border. */
export function joinMapped<T extends MappedText>(
  parts: readonly T[],
  between: (before: T, after: T) => string,
): MappedText {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return { text: only.text, map: only.map };
  const builder = new TextBuilder();
  let before: T | undefined;
  for (const part of parts) {
    // A border belongs to the end of the part before it.
    if (before) builder.addInPlaceOf(toFile(before.map, before.text.length), between(before, part));
    builder.append(part);
    before = part;
  }
  return builder;
}
