import type { Answer } from '../../answer/answer.ts';
import type { Speaker } from '../texts/say.ts';
import { type Canvas, createCanvas, type Drawn, type Extras } from './canvas.ts';
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
export function drawPage(answer: Answer, from: number, speaker: Speaker, extras: Extras): Drawn {
  const drawing = { answer, speaker, extras };
  return wholeOf(drawing) ?? listPageOf(from, drawing) ?? pageOf(from, drawing);
}

/** What is drawn, and how. */
interface Drawing {
  readonly answer: Answer;
  readonly speaker: Speaker;
  readonly extras: Extras;
}

/** The whole answer, if it fits into one message and is no list of several pages. */
function wholeOf(drawing: Drawing): Drawn | undefined {
  const { answer } = drawing;
  const page = { start: 0, end: answer.blocks.length };
  if (page.end > BLOCKS_MAX || hasPages(drawing)) return undefined;
  const list = listPageAt(0, answer);
  if (list?.after !== undefined && canTurn(answer, list)) return undefined;
  return roomiest(page, drawing);
}

/** Draws a page in the roomiest way in which it fits; undefined if in none. */
function roomiest(page: Page, drawing: Drawing): Drawn | undefined {
  for (const detail of [ROOMY, TIGHT]) {
    const canvas = canvasOf(detail, drawing);
    if (canvas.fits(page)) return canvas.draw(page);
  }
  return undefined;
}

function canvasOf(detail: LevelOfDetail, { answer, speaker, extras }: Drawing): Canvas {
  return createCanvas(answer, detail, speaker, extras);
}

/** Where the pages found so far begin, by answer, language and extras. */
const startsKnown = new WeakMap<Answer, Map<string, number[]>>();

/** Whether an earlier draw found that the answer does not fit into one message. */
function hasPages({ answer, speaker, extras }: Drawing): boolean {
  return startsKnown.get(answer)?.has(mannerOf(speaker, extras)) === true;
}

function startsOf({ answer, speaker, extras }: Drawing): number[] {
  const byManner = startsKnown.get(answer) ?? new Map<string, number[]>();
  startsKnown.set(answer, byManner);
  const manner = mannerOf(speaker, extras);
  const starts = byManner.get(manner) ?? [];
  byManner.set(manner, starts);
  return starts;
}

function mannerOf({ locale }: Speaker, { links }: Extras): string {
  return `${locale} ${links}`;
}

/** A page of a list, or the part of it that fits into one message. */
function listPageOf(from: number, drawing: Drawing): Drawn | undefined {
  const { answer } = drawing;
  const list = listPageAt(from, answer);
  if (list === undefined) return undefined;
  const whole = roomiest(list, drawing);
  if (whole !== undefined) return whole;
  const canvas = canvasOf(TIGHT, drawing);
  const starts = [list.start];
  const part = findPage(from, { ...divisible(answer, canvas), count: list.end, starts });
  return canvas.draw({ ...list, ...part });
}

function pageOf(from: number, drawing: Drawing): Drawn {
  const { answer } = drawing;
  const canvas = canvasOf(TIGHT, drawing);
  const [count, starts] = [answer.blocks.length, startsOf(drawing)];
  return canvas.draw(findPage(from, { ...divisible(answer, canvas), count, starts }));
}

function divisible({ blocks }: Answer, canvas: Canvas) {
  return {
    most: BLOCKS_MAX,
    fits: (start: number, end: number) => canvas.fits({ start, end }),
    opens: (block: number) => blocks[block]?.kind === 'heading',
  };
}
