import { splitStatements } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { headOf } from '../text/truncate.ts';

/**
 * Characters of a part at the most. With every one of them escaped it still leaves room in a
 * message for where it stands.
 */
const PART_MAX = 1000;

/**
 * A passage's text in parts that a message has room for, which together are all of it. A part ends
 * with a sentence if that fills half of it, else with a character as readers see it.
 */
export function splitParts(text: string): Span[] {
  const ends = splitStatements(text).map(({ end }) => end);
  const parts: Span[] = [];
  let start = 0;
  while (text.length - start > PART_MAX) {
    const room = start + PART_MAX;
    const sentence = ends.findLast((end) => end <= room) ?? 0;
    const end = sentence >= start + PART_MAX / 2 ? sentence : start + lengthThatFits(text, start);
    parts.push({ start, end });
    start = end;
  }
  return [...parts, { start, end: text.length }];
}

/** Marks piled upon one character may be longer than a part: then they are cut after all. */
function lengthThatFits(text: string, start: number): number {
  return headOf(text.slice(start, start + PART_MAX + 1), PART_MAX).length || PART_MAX;
}
