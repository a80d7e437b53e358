import type { Answer } from '../../answer/answer.ts';
import { digestOf } from '../../answer/digest.ts';
import { mayHavePicture } from '../pictures/picture-of.ts';
import { sayCardFooter } from '../say-footer.ts';
import type { Speaker } from '../texts/say.ts';
import { nameChoices } from './choices-item.ts';
import { canTurn } from './controls.ts';
import type { Item, LevelOfDetail } from './item.ts';
import { toItem } from './items.ts';
import { type LaidOut, layOut } from './lay-out.ts';
import { LIMITS } from './limits.ts';
import { sizeOfLinks } from './links.ts';
import { add, fits, NOTHING, sizeOfText } from './measure.ts';
import type { Page } from './paginate.ts';
import { drawFooter } from './small-print.ts';

/** A page as it is drawn, except for its controls. */
export interface Drawn extends LaidOut {
  readonly page: Page;
  /** Empty if there is nothing to say. */
  readonly footer: string;
}

/** What a message has besides texts and the controls that every message has room for. */
export interface Extras {
  /** Links to its passages on the web. */
  readonly links: boolean;
}

/** Draws pages of an answer; finding a page's end takes several, so each item is made once. */
export interface Canvas {
  fits(page: Page): boolean;
  draw(page: Page): Drawn;
}

export function createCanvas(
  answer: Answer,
  detail: LevelOfDetail,
  speaker: Speaker,
  { links }: Extras,
): Canvas {
  const { blocks } = answer;
  const made = new Map<number, Item>();
  // A passage that is shown whole proves its facts: their places are enough.
  const isSource = digestOf(blocks).contexts.length > 0;
  const shown = isSource ? { ...detail, quotes: 0 } : detail;
  const itemOf = (n: number): Item => {
    const item = made.get(n) ?? toItem(n, blocks, speaker, shown);
    made.set(n, item);
    return item;
  };
  const drawAnew = (page: Page): Drawn => {
    const own = Array.from({ length: page.end - page.start }, (_, n) => page.start + n);
    const items = [...repeatedAbove(page, answer), ...own].map(itemOf);
    const laidOut = layOut(items);
    const lines = sayPageFooter(page, answer, speaker);
    return { page, ...laidOut, footer: drawFooter(lines, laidOut.texts) };
  };
  let last: Drawn | undefined;
  // A page that was found to fit is drawn next.
  const draw = (page: Page): Drawn => {
    if (last === undefined || last.page !== page) last = drawAnew(page);
    return last;
  };
  return {
    draw,
    fits(page) {
      const { texts, footer, passages, linked, choices } = draw(page);
      // Choices without a button are named.
      const all = [...texts, nameChoices(choices, speaker), footer];
      const rows = links ? sizeOfLinks(linked.length) : NOTHING;
      const picture = mayHavePicture(answer) ? PICTURE : NOTHING;
      const size = [SEPARATOR, rows, picture, ...all.map(sizeOfText)].reduce(add, NOTHING);
      return fits(size) && passages.length <= LIMITS.menuOptions;
    },
  };
}

const SEPARATOR = { components: 1, text: 0 };
/** On every page of an answer that may have one, so that pages begin where they did. */
const PICTURE = { components: 1, text: 0 };

/**
 * Blocks before a page that it repeats: the title, what is said on every page, and the heading above
 * its first block.
 */
function repeatedAbove({ start }: Page, { blocks }: Answer): number[] {
  const { headings, everyPage } = digestOf(blocks);
  const isUnder = blocks[start]?.kind !== 'heading';
  const under = isUnder ? lastBelow(start, headings) : undefined;
  const title = headings[0] === 0 && start > 0 ? [0] : [];
  const said = everyPage.filter((n) => n < start);
  return [...title, ...said, ...(under === undefined || under === 0 ? [] : [under])];
}

/** The largest of the sorted numbers below `limit`, by binary search. */
function lastBelow(limit: number, sorted: readonly number[]): number | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}

/** The lines below a page: which it is, and what it cites. */
function sayPageFooter(page: Page, answer: Answer, speaker: Speaker): string[] {
  const { blocks } = answer;
  const { start, end, number } = page;
  const shown = start === 0 && end === blocks.length ? blocks : blocks.slice(start, end);
  const { results } = digestOf(blocks);
  const total = results.at(-1) ?? 0;
  const before = results[start] ?? total;
  const here = (results[end] ?? total) - before;
  const isAll = here === total || here === 0;
  const isLost = !isAll && !canTurn(answer, page);
  const range = { from: before + 1, to: before + here, count: total };
  const which =
    number === undefined
      ? speaker.say('reply.page', range)
      : speaker.say(answer.kind === 'library' ? 'library.page' : 'reply.page-of', {
          ...number,
          count: total,
        });
  return [
    ...sayCardFooter(answer, shown, isAll || isLost ? undefined : which, speaker),
    ...(isLost ? [speaker.say('reply.more', { count: total - here })] : []),
  ];
}
