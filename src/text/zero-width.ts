import type { Normalized } from './normalize.ts';

/** Characters without a shape of their own, such as joiners: readers cannot see them. */
const ZERO_WIDTH = /(?=\p{Cf})\p{Default_Ignorable_Code_Point}/u;
const ALL = new RegExp(ZERO_WIDTH, 'gu');

/** Removes zero-width characters. */
export function withoutZeroWidth(text: string): string {
  return text.replace(ALL, '');
}

/** The same, with the way back to the source; nothing else is folded. */
export function passOverZeroWidth(source: string): Normalized {
  if (!ZERO_WIDTH.test(source)) return { text: source, toSource: (span) => span };
  const places: number[] = [];
  for (let at = 0; at < source.length; at++) {
    const char = String.fromCodePoint(source.codePointAt(at) ?? 0);
    if (!ZERO_WIDTH.test(char)) for (let n = 0; n < char.length; n++) places.push(at + n);
    at += char.length - 1;
  }
  return {
    text: withoutZeroWidth(source),
    toSource: ({ start, end }) => {
      const from = places[start] ?? source.length;
      return { start: from, end: end > start ? (places[end - 1] ?? from) + 1 : from };
    },
  };
}
