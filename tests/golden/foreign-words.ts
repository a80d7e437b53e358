import { CONFIRMED } from '../../src/surfaces/say-fact.ts';
import type { KnownWords } from './known-words.ts';

/** Words that a surface shows, without its markup. */
export interface Shown {
  /** Whether it stands as a quotation. */
  readonly quoted: boolean;
  readonly words: string;
}

/** What joins known words on a line. */
const JOINTS = [
  ...['│', '\u3000', '\u2002', '; ', '、', ' · ', '：', ' × ', ' › ', ', ', CONFIRMED, ' '],
];
/** Words of a quote within a line. */
const WITHIN = /^[“「](.+)[”」]°?$/su;
/** Where a quote stands, behind it or before it; and where the proofs of a fact stand. */
const MARK = /^(.+) ¶(\d+)$/u;
const MARK_BEFORE = /^¶(\d+) (.+)$/u;
const MARKS = /(?: ¶\d+| (?:图注|圖註|caption )\d+)+$/u;

/**
 * The parts of what is shown that have no source: that are neither quotes, nor a text of the
 * catalogue with known words in its slots, nor known words joined together.
 */
export function foreignWords({ quoted, words }: Shown, known: KnownWords): string[] {
  const { lines } = known;
  const [, quote = '', ordinal] = MARK.exec(words) ?? [];
  const line = lines[Number(ordinal) - 1];
  if (line !== undefined && isSlice(quote, line)) return [];
  if (quoted) return lines.some((line) => isSlice(words, line)) ? [] : [words];
  if (lines.includes(words) || foreignParts(words.replace(MARKS, ''), known).length === 0)
    return [];
  return foreignParts(words, known);
}

/** Whether words stand in a line of the article, letter for letter, perhaps cut at either end. */
function isSlice(words: string, line: string): boolean {
  const slice = words.replace(/^…|…$/gu, '');
  return slice !== '' && line.includes(slice);
}

function foreignParts(words: string, known: KnownWords): string[] {
  const text = words.trim();
  if (!/[\p{L}\p{N}]/u.test(text) || /^¶?\d+$/u.test(text) || known.whole.has(text)) return [];
  const [, place, quote = ''] = MARK_BEFORE.exec(text) ?? [];
  if (place !== undefined && isSlice(quote, known.lines[Number(place) - 1] ?? '')) return [];
  const [, within] = WITHIN.exec(text) ?? [];
  if (within !== undefined && known.lines.some((line) => isSlice(within, line))) return [];
  const derived = known.templates.some((template) => {
    const slots = template.exec(text)?.slice(1);
    return slots?.every((slot) => foreignParts(slot, known).length === 0);
  });
  if (derived) return [];
  const joint = JOINTS.find((joint) => text.includes(joint));
  return joint === undefined
    ? [text]
    : text.split(joint).flatMap((part) => foreignParts(part, known));
}
