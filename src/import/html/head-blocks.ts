import { findDates } from '../../text/dates.ts';
import { fold } from '../../text/normalize.ts';
import type { Block, Judged } from './blocks.ts';
import { isCaptionBlock } from './captions.ts';
import { keyOf } from './find-title.ts';
import { isFurniture } from './furniture.ts';
import { endsSentence, isProse } from './prose.ts';

/** A byline is shorter. In Chinese characters. */
const BYLINE_MAX = 60;
/** The first line of running text is longer. */
const TEXT_MIN = 24;
/** A deck may stand between the title and the byline. */
const BELOW_DECK = 4;

/**
 * Judges what stands before the text: all before the title, the title, and the byline below it with
 * all above the byline.
 */
export function headReasons(judged: readonly Judged[], title: string | undefined): Judged[] {
  const key = title === undefined ? undefined : keyOf(title);
  const isText = ({ block, why }: Judged) =>
    why === undefined &&
    block.size > TEXT_MIN &&
    isProse(block) &&
    !isByline(block) &&
    keyOf(block.text) !== key;
  const firstProse = judged.findIndex(isText);
  const head = firstProse < 0 ? judged.length : firstProse;
  const titleAt = judged.findLastIndex(({ block }, at) => at <= head && keyOf(block.text) === key);
  const isFurnitureAt = ({ block, why }: Judged) =>
    (why !== undefined && why !== 'repeated') || isByline(block);
  const bylineAt = judged.findLastIndex(
    (each, at) => at < head && at > titleAt && isFurnitureAt(each),
  );
  return judged.map(({ block, why }, at) => {
    if (why !== undefined) return { block, why };
    if (at < head + BELOW_DECK && isByline(block) && !endsSentence(block.text))
      return { block, why: 'byline' };
    if (at < head && isCaptionBlock(block)) return { block, why: undefined };
    if (at < titleAt) return { block, why: 'navigation' };
    if (key !== undefined && keyOf(block.text) === key) return { block, why: 'repeated' };
    return {
      block,
      why: at <= bylineAt && (block.level === undefined || isByline(block)) ? 'byline' : undefined,
    };
  });
}

/** Whether a line says when, whence or by whom. */
export function isByline({ text, size }: Pick<Block, 'text' | 'size'>): boolean {
  if (size > BYLINE_MAX) return false;
  if (isFurniture('byline', text) || isFurniture('author', text) || isFurniture('source', text))
    return true;
  return isDated({ text, size });
}

/** Whether a short line has a day with its year. A sentence that says more than the day is text. */
export function isDated({ text, size }: Pick<Block, 'text' | 'size'>): boolean {
  if (size > BYLINE_MAX / 2) return false;
  const folded = fold(text);
  const dates = findDates(folded);
  const rest = dates.reduceRight((words, { start, end }) => {
    return words.slice(0, start) + words.slice(end);
  }, folded);
  const isSentence = endsSentence(text) && /\p{L}/u.test(rest);
  return (
    !isSentence && dates.some(({ from, year }) => year !== undefined && from.day !== undefined)
  );
}
