import { findExcesses } from './find-excesses.ts';
import type { GalleryReply } from './gallery.ts';
import { measures } from './measures.ts';
import type { Pair } from './pairs.ts';
import { sayMeasure, TITLES } from './say-measure.ts';

/** Plain texts, as Markdown or HTML may show them. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const COLUMNS = measures.keyof().options;
const MISSING = '–';

/** The measures of each reply. */
export function tableOf(replies: readonly GalleryReply[]): Table {
  return {
    head: ['reply', ...COLUMNS.map((of) => TITLES[of])],
    rows: replies.map((reply) => [reply.name, ...cellsOf(reply)]),
  };
}

/** The measures of each reply before and after. */
export function tableOfPairs(pairs: readonly Pair[]): Table {
  return {
    head: ['before → after', ...COLUMNS.map((of) => TITLES[of])],
    rows: pairs.map(({ name, before, after }) => {
      const cellsAfter = cellsOf(after);
      return [name, ...cellsOf(before).map((cell, n) => `${cell} → ${cellsAfter[n]}`)];
    }),
  };
}

/** What is over a limit ends with "!". */
function cellsOf(reply: GalleryReply | undefined): string[] {
  const exceeded = findExcesses(reply === undefined ? [] : [reply]).map(({ limit }) => limit.of);
  return COLUMNS.map((of) => {
    const value = reply?.measures[of];
    if (value === undefined) return MISSING;
    return `${sayMeasure(of, value)}${exceeded.includes(of) ? ' !' : ''}`;
  });
}
