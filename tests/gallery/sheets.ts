import { basename } from 'node:path';
import { THEMES } from '../../src/surfaces/web/discord/themes.ts';
import { findExcesses } from './find-excesses.ts';
import type { GalleryReply } from './gallery.ts';
import { LIMITS } from './limits.ts';
import type { Pair } from './pairs.ts';
import { sayMeasure, TITLES } from './say-measure.ts';
import type { Sheet } from './sheet.ts';
import { MEASURED } from './shots.ts';
import { tableOf, tableOfPairs } from './table.ts';
import { pathOfPair } from './take-pairs.ts';

/** A gallery by itself: each reply on a phone, in every theme. */
export function sheetOf(replies: readonly GalleryReply[]): Sheet {
  return {
    title: 'Replies as Discord draws them',
    sentences: [...sumUp(replies), ...sayLimits()],
    table: tableOf(replies),
    shown: replies.map(({ name, pictures }) => ({
      name,
      pictures: THEMES.flatMap((theme) => pictures[theme] ?? []).map((path) => basename(path)),
      width: MEASURED.width,
    })),
  };
}

/** A gallery beside an earlier one. */
export function sheetOfPairs(pairs: readonly Pair[]): Sheet {
  const sideOf = (side: 'before' | 'after') => pairs.flatMap((pair) => pair[side] ?? []);
  return {
    title: 'Replies before and after',
    sentences: [
      ...sumUp(sideOf('before')).map((each) => `Before: ${each}`),
      ...sumUp(sideOf('after')).map((each) => `After: ${each}`),
      ...sayLimits(),
    ],
    table: tableOfPairs(pairs),
    shown: pairs.map((pair) => ({ name: pair.name, pictures: [pathOfPair(pair)] })),
  };
}

function sumUp(replies: readonly GalleryReply[]): string[] {
  const [highest] = replies.toSorted((a, b) => b.measures.height - a.measures.height);
  if (highest === undefined) return [];
  const height = sayMeasure('height', highest.measures.height);
  const count = replies.length === 1 ? '1 reply' : `${replies.length} replies`;
  const sentence = `${count}; the highest is ${highest.name}, ${height}.`;
  return isMeasured(replies) ? [`${sentence} ${sayOver(replies)}`] : [sentence];
}

function isMeasured(replies: readonly GalleryReply[]): boolean {
  return replies.every(({ measures }) => LIMITS.every(({ of }) => measures[of] !== undefined));
}

function sayOver(replies: readonly GalleryReply[]): string {
  const over = new Set(findExcesses(replies).flatMap((excess) => excess.replies));
  return `${over.size} over a limit.`;
}

function sayLimits(): string[] {
  const limits = LIMITS.map(({ of, most }) => `${TITLES[of]} ${sayMeasure(of, most)}`).join(', ');
  return [
    `Measured ${MEASURED.width} px wide. Limits for replies on the shipped library: ${limits}. What is over one has a "!".`,
  ];
}
