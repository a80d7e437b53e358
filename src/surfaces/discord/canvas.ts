import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import type { Answer } from '../../answer/answer.ts';
import { digestOf, soleArticle } from '../../answer/digest.ts';
import { sayFooter } from '../say-footer.ts';
import type { Speaker } from '../texts/say.ts';
import { canTurn } from './controls.ts';
import type { Item, LevelOfDetail } from './item.ts';
import { toItem } from './items.ts';
import { display, type LayOut } from './lay-out.ts';
import { add, type Size, sizeOfText } from './measure.ts';
import type { Page } from './paginate.ts';

export type ItemOf = (n: number) => Item;

/** An answer's items by the index of their block, each made once. */
export function createItems(
  { blocks }: Answer,
  detail: Omit<LevelOfDetail, 'article'>,
  speaker: Speaker,
): ItemOf {
  const made = new Map<number, Item>();
  const whole = { ...detail, article: soleArticle({ blocks }) === undefined };
  return (n) => {
    const block = blocks[n];
    if (block === undefined) throw new RangeError(`an answer has no block ${n}`);
    const item = made.get(n) ?? toItem(block, speaker, whole, blocks[n - 1]);
    made.set(n, item);
    return item;
  };
}

/** Draws pages, or only measures them: finding a page's end takes several measurements. */
export interface Canvas {
  measure(page: Page): Size;
  draw(page: Page, speaker: Speaker): APIComponentInContainer[];
}

export function createCanvas(
  answer: Answer,
  layOut: LayOut,
  itemOf: ItemOf,
  footerOf: (page: Page) => string,
): Canvas {
  const itemsOn = (page: Page): Item[] => {
    const blocks = Array.from({ length: page.end - page.start }, (_, n) => page.start + n);
    return [...repeatedAbove(page, answer), ...blocks].map(itemOf);
  };
  return {
    measure(page) {
      const footer = footerOf(page);
      const content = layOut.measure(itemsOn(page));
      return footer === '' ? content : [SEPARATOR, sizeOfText(footer)].reduce(add, content);
    },
    draw(page, speaker) {
      const footer = footerOf(page);
      return [
        ...layOut.draw(itemsOn(page), speaker),
        ...(footer === '' ? [] : [{ type: ComponentType.Separator as const }, display(footer)]),
      ];
    },
  };
}

const SEPARATOR: Size = { components: 1, text: 0 };

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

/** The lines below a page: which results it shows, of how many, and notes on what it shows. */
export function createFooter(answer: Answer, speaker: Speaker): (page: Page) => string {
  const { results } = digestOf(answer.blocks);
  const total = results.at(-1) ?? 0;
  const { blocks } = answer;
  const shownOn = ({ start, end }: Page) =>
    start === 0 && end === blocks.length ? blocks : blocks.slice(start, end);
  const sayPage = (page: Page): string[] => {
    const before = results[page.start] ?? total;
    const here = (results[page.end] ?? total) - before;
    if (here === total || here === 0) return [];
    if (!canTurn(answer, page)) return [speaker.say('reply.more', { count: total - here })];
    const { number } = page;
    if (number !== undefined && answer.kind === 'library') {
      return [speaker.say('library.page', { ...number, count: total })];
    }
    const range = { from: before + 1, to: before + here, count: total };
    return number === undefined
      ? [speaker.say('reply.page', range)]
      : [speaker.say('reply.page-of', { ...range, ...number })];
  };
  return (page) =>
    [...sayPage(page), ...sayFooter(answer, speaker, shownOn(page))]
      .map((line) => `-# ${line}`)
      .join('\n');
}
