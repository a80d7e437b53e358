import { HASHES } from '../language/zh/marks.ts';
import { joinMapped, type MappedText, sliceMapped } from './offset-map.ts';
import type { VisibleLine } from './visible-lines.ts';

/** A line of visible text; `marks` are the ## of a heading whose blank was forgotten. */
export interface Line extends VisibleLine {
  readonly marks?: string;
}

/** ##标题: a heading without the space. */
const LOOSE_HEADING = new RegExp(`^([${HASHES}]{2,6})[\\s\\u3000]*(?=[^${HASHES}\\s])`, 'u');
/** Characters of an East Asian script or its punctuation. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;

/** @param isBody whether headings structure the article here */
export function splitLooseHeadings(lines: readonly VisibleLine[], isBody: boolean): Line[] {
  if (!isBody) return [...lines];
  return lines.map((line): Line => {
    const [start, marks] = LOOSE_HEADING.exec(line.text) ?? [];
    if (start === undefined || marks === undefined) return line;
    const rest = sliceMapped(line, { start: start.length, end: line.text.length });
    return { ...rest, end: line.end, marks };
  });
}

/**
 * One text of several lines. A line break of the file is a blank to readers, and nothing between
 * two wide characters, as in CSS Text 3 (segment break transformation).
 */
export function joinLines(lines: readonly VisibleLine[]): MappedText {
  const parts = lines.filter(({ text }) => text !== '');
  return joinMapped(parts, (before, after) => {
    if (before.end === 'hard') return '\n';
    return isWide(before.text.at(-1)) && isWide(after.text[0]) ? '' : ' ';
  });
}

function isWide(char: string | undefined): boolean {
  return char !== undefined && WIDE.test(char);
}
