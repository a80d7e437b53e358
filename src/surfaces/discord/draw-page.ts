import type { Answer } from '../../answer/answer.ts';
import type { Locale } from '../texts/locales.ts';
import type { Speaker } from '../texts/say.ts';
import { type Canvas, createCanvas, type Drawn } from './canvas.ts';
import { canTurn } from './controls.ts';
import type { LevelOfDetail } from './item.ts';
import { LIMITS } from './limits.ts';
import { listPageAt } from './list-pages.ts';
import { findPage, type Page } from './paginate.ts';

const ALL = Number.POSITIVE_INFINITY;
/** From the roomiest to the tightest. The first that fits the whole answer is used. */
const ROOMY: LevelOfDetail = {
  quotes: ALL,
  quote: 600,
  differences: ALL,
  passage: 600,
  behind: 120,
  neighbour: 18,
  same: 3,
};
const TIGHT: LevelOfDetail = {
  quotes: 1,
  quote: 200,
  differences: 2,
  passage: 300,
  behind: 0,
  neighbour: 0,
  same: 0,
};

/** Each block takes at least one component. */
const BLOCKS_MAX = LIMITS.messageComponents;

/** Draws the whole answer, if one message has room for it, or else the page with the block `from`. */
export function drawPage(answer: Answer, from: number, speaker: Speaker): Drawn {
  return (
    wholeOf(answer, speaker) ?? listPageOf(answer, from, speaker) ?? pageOf(answer, from, speaker)
  );
}

/** The whole answer, if it fits into one message and is no list of several pages. */
function wholeOf(answer: Answer, speaker: Speaker): Drawn | undefined {
  const page = { start: 0, end: answer.blocks.length };
  if (page.end > BLOCKS_MAX || hasPages(answer, speaker)) return undefined;
  const list = listPageAt(0, answer);
  if (list?.after !== undefined && canTurn(answer, list)) return undefined;
  return roomiest(answer, page, speaker);
}

/** Draws a page in the roomiest way in which it fits; undefined if in none. */
function roomiest(answer: Answer, page: Page, speaker: Speaker): Drawn | undefined {
  for (const detail of [ROOMY, TIGHT]) {
    const canvas = createCanvas(answer, detail, speaker);
    if (canvas.fits(page)) return canvas.draw(page);
  }
  return undefined;
}

/** Where the pages found so far begin, by answer and language. */
const startsKnown = new WeakMap<Answer, Map<Locale, number[]>>();

/** Whether an earlier draw found that the answer does not fit into one message. */
function hasPages(answer: Answer, { locale }: Speaker): boolean {
  return startsKnown.get(answer)?.has(locale) === true;
}

function startsOf(answer: Answer, { locale }: Speaker): number[] {
  const byLocale = startsKnown.get(answer) ?? new Map<Locale, number[]>();
  startsKnown.set(answer, byLocale);
  const starts = byLocale.get(locale) ?? [];
  byLocale.set(locale, starts);
  return starts;
}

/** A page of a list, or the part of it that fits into one message. */
function listPageOf(answer: Answer, from: number, speaker: Speaker): Drawn | undefined {
  const list = listPageAt(from, answer);
  if (list === undefined) return undefined;
  const whole = roomiest(answer, list, speaker);
  if (whole !== undefined) return whole;
  const canvas = createCanvas(answer, TIGHT, speaker);
  const starts = [list.start];
  const part = findPage(from, { ...divisible(answer, canvas), count: list.end, starts });
  return canvas.draw({ ...list, ...part });
}

function pageOf(answer: Answer, from: number, speaker: Speaker): Drawn {
  const canvas = createCanvas(answer, TIGHT, speaker);
  const [count, starts] = [answer.blocks.length, startsOf(answer, speaker)];
  return canvas.draw(findPage(from, { ...divisible(answer, canvas), count, starts }));
}

function divisible({ blocks }: Answer, canvas: Canvas) {
  return {
    most: BLOCKS_MAX,
    fits: (start: number, end: number) => canvas.fits({ start, end }),
    opens: (block: number) => blocks[block]?.kind === 'heading',
  };
}
