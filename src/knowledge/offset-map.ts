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

  /** @param from the offset in the file of the first character of `words` */
  add(words: string, from: number): void {
    if (words === '') return;
    const [at = 0, start = 0] = this.map.slice(-2);
    const follows = this.map.length > 0 && start + this.text.length - at === from;
    if (!follows) this.map.push(this.text.length, from);
    this.text += words;
  }

  append({ text, map }: MappedText): void {
    for (let n = 0; n < map.length; n += 2) {
      this.add(text.slice(map[n], map[n + 2]), map[n + 1] ?? 0);
    }
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
  const builder = new TextBuilder();
  for (let n = 0; n < map.length; n += 2) {
    const start = Math.max(span.start, map[n] ?? 0);
    const end = Math.min(span.end, map[n + 2] ?? text.length);
    if (start < end) builder.add(text.slice(start, end), (map[n + 1] ?? 0) + start - (map[n] ?? 0));
  }
  return builder;
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
    if (before) builder.add(between(before, part), toFile(before.map, before.text.length));
    builder.append(part);
    before = part;
  }
  return builder;
}
