import { segment } from './segment.ts';
import type { Span } from './span.ts';

/** A word or phrase to find. Without an id, it is a longer word that means something else. */
export interface Name<Id> {
  /** Normalized. */
  readonly text: string;
  readonly id: Id | undefined;
}

/** A name found in a text. */
export interface Naming<Id> extends Span {
  readonly id: Id;
}

/** Finds names in normalized text; `words` are the text's words, if the caller has them already. */
export type FindNames<Id> = (text: string, words?: readonly Span[]) => Naming<Id>[];

const LATIN_OR_DIGIT = /[\p{Script=Latin}\p{N}]/u;

/**
 * Makes a finder of names in normalized text: the longest first, without overlaps, never inside a
 * longer word. It does not find 中行 in 其中|行业 (both ends cut a word), ABC in ABCD, or 中国银行 in
 * 中国银行业 if that is listed as something else.
 */
export function createFindNames<Id>(names: readonly Name<Id>[]): FindNames<Id> {
  const byFirst = new Map<number, Name<Id>[]>();
  /** By UTF-16 unit: 1 if a name begins with it. Checked for every unit, and mostly 0. */
  const begins = new Uint8Array(1 << 16);
  for (const name of names) {
    if (name.text === '') continue;
    const first = name.text.charCodeAt(0);
    begins[first] = 1;
    const alike = byFirst.get(first);
    if (alike === undefined) byFirst.set(first, [name]);
    else alike.push(name);
  }
  for (const alike of byFirst.values()) alike.sort((a, b) => b.text.length - a.text.length);

  return (text, words) => {
    const found: Naming<Id>[] = [];
    let cuts: Set<number> | undefined;
    for (let start = 0; start < text.length; start++) {
      const first = text.charCodeAt(start);
      if (begins[first] === 0) continue;
      const name = byFirst
        .get(first)
        ?.find(
          (name) => text.startsWith(name.text, start) && !cutsLatin(text, start, name.text.length),
        );
      if (name === undefined) continue;
      const end = start + name.text.length;
      cuts ??= new Set((words ?? segment(text)).flatMap(({ start, end }) => [start, end]));
      // The segmenter cuts 工|行 and joins 在京|东, so one end at a border is enough.
      if (!cuts.has(start) && !cuts.has(end)) continue;
      if (name.id !== undefined) found.push({ id: name.id, start, end });
      start = end - 1;
    }
    return found;
  };
}

function cutsLatin(text: string, start: number, length: number): boolean {
  const joined = (i: number) =>
    LATIN_OR_DIGIT.test(text[i - 1] ?? '') && LATIN_OR_DIGIT.test(text[i] ?? '');
  return joined(start) || joined(start + length);
}
