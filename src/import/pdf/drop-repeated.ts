import * as en from '../../language/en/bylines.ts';
import * as zh from '../../language/zh/bylines.ts';
import type { Dropped } from '../draft.ts';
import type { Page } from './load-pages.ts';
import type { Line } from './page-lines.ts';

/** The share of a page, at its top and its bottom, where running heads and page numbers are. */
const EDGE = 0.12;
/** A line on so large a share of the pages, and on two at least, is none of the text. */
const REPEATED_SHARE = 0.4;

/** Takes out running heads, running feet and page numbers. */
export function dropRepeated(
  lines: readonly Line[],
  pages: readonly Page[],
): { lines: Line[]; dropped: Dropped[] } {
  const atEdge = (line: Line) => {
    const height = pages[line.page - 1]?.height ?? 0;
    return line.y < EDGE * height || line.y > (1 - EDGE) * height;
  };
  const onPages = new Map<string, Set<number>>();
  for (const line of lines.filter(atEdge)) {
    const key = keyOf(line);
    onPages.set(key, (onPages.get(key) ?? new Set()).add(line.page));
  }
  const isRepeated = (line: Line) =>
    (onPages.get(keyOf(line))?.size ?? 0) >= Math.max(2, REPEATED_SHARE * pages.length);
  const numbers = lines.filter((line) => atEdge(line) && isPageNumber(line.text));
  const repeated = lines.filter(
    (line) => atEdge(line) && !numbers.includes(line) && isRepeated(line),
  );
  const out = new Set([...numbers, ...repeated]);
  const once = [...new Map(repeated.map((line) => [keyOf(line), line])).values()];
  return {
    lines: lines.filter((line) => !out.has(line)),
    dropped: [
      ...once.map(({ text }): Dropped => ({ words: text, why: 'repeated' })),
      ...(numbers.length === 0
        ? []
        : [{ words: numbers.map(({ text }) => text).join(' '), why: 'page-number' as const }]),
    ],
  };
}

/** Numbers differ from page to page; the title on the first page is larger than its repetitions. */
function keyOf({ text, size }: Line): string {
  return `${Math.round(size)} ${text.replace(/\d+/gu, '#').replace(/\s/gu, '')}`;
}

function isPageNumber(text: string): boolean {
  return [zh.PAGE_NUMBER, en.PAGE_NUMBER].some(({ form }) => form.test(text.trim()));
}
