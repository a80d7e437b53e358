import { joinPrintedLines } from './join-lines.ts';
import { readNumber, withoutBullet } from './numbering.ts';
import { widthOf } from './width.ts';

/** Narrower or wider lines are not broken to a width. */
const WIDTH_MIN = 30;
const WIDTH_MAX = 200;
/** How many of the lines that go on have to be full before lines count as broken to a width. */
const FULL_SHARE = 0.7;
const FULL_MIN = 3;
/** A line is full if it ends within this many columns of the widest ones. */
const SLACK = 14;
const INDENTED = /^(?:\t|\u3000| {2,})/u;
const ENDS_SENTENCE = /[\u3002\uff01\uff1f!?.:\uff1a]["\u201d\u300d\u300f)\uff09]?$/u;

/**
 * Cuts plain text into paragraphs: at blank lines, at indented lines and, unless its lines were
 * broken to a width, at every line.
 */
export function splitParagraphs(text: string): string[] {
  const groups = text
    .split(/\r\n?|[\n\u2028\u2029\f\v\u0085]/u)
    .reduce<string[][]>(
      (all, line) => {
        if (line.trim() === '') all.push([]);
        else all.at(-1)?.push(line);
        return all;
      },
      [[]],
    )
    .filter((group) => group.length > 0);
  const width = wrapWidth(groups);
  return groups.flatMap((group) =>
    width === undefined ? group.map((line) => line.trim()) : joinWrapped(group, width),
  );
}

/** The width to which lines were broken; undefined if each line is a paragraph. */
function wrapWidth(groups: readonly (readonly string[])[]): number | undefined {
  const widths = groups
    .flat()
    .map(widthOf)
    .toSorted((a, b) => a - b);
  const widest = widths[Math.floor((widths.length - 1) * 0.9)] ?? 0;
  if (widest < WIDTH_MIN || (widths.at(-1) ?? 0) > WIDTH_MAX) return undefined;
  const goingOn = groups.flatMap((group) => group.slice(0, -1));
  const full = goingOn.filter((line) => widthOf(line) >= widest - SLACK);
  const unfinished = full.filter((line) => !ENDS_SENTENCE.test(line.trim()));
  const isWrapped =
    full.length >= Math.max(FULL_MIN, goingOn.length * FULL_SHARE) &&
    unfinished.length >= full.length / 2;
  return isWrapped || isContinued(groups, full) ? widest : undefined;
}

/** Whether full lines go on in small letters below: then even a short text was broken to a width. */
function isContinued(groups: readonly (readonly string[])[], full: readonly string[]): boolean {
  const ends = new Set(full);
  const goingOn = groups.flatMap((group) =>
    group.filter((line, n) => ends.has(line) && /^\p{Ll}/u.test(group[n + 1]?.trim() ?? '')),
  );
  return goingOn.length > 0 && goingOn.length * 2 > full.length;
}

function joinWrapped(group: readonly string[], width: number): string[] {
  const joined: string[] = [];
  let last = '';
  for (const line of group) {
    const isEnd = widthOf(last) < width - SLACK;
    const begins =
      last === '' ||
      isEnd ||
      (INDENTED.test(line) && !INDENTED.test(last)) ||
      withoutBullet(line.trim()) !== undefined ||
      (ENDS_SENTENCE.test(last.trim()) && readNumber(line.trim()) !== undefined);
    if (begins) joined.push(line.trim());
    else joined[joined.length - 1] = joinPrintedLines(joined.at(-1) ?? '', line.trim());
    last = line;
  }
  return joined;
}
