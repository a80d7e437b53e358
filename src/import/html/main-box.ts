import type { DropReason } from '../draft.ts';
import type { Box, Page } from './blocks.ts';
import { classReason, isFooter } from './class-words.ts';
import { isProse, weightOf } from './prose.ts';

/** The boxes beside the article and all boxes in them, with the reason. */
export type Asides = ReadonlyMap<Box, DropReason>;

/**
 * Boxes whose element, role or class says that they are not the article, with all inside them. One
 * that has the title and text below it is the article nevertheless, and so is one with most of the
 * page's text, because classes such as `share` also name wrappers of everything. A footer is none
 * even then.
 */
export function findAsides({ blocks, boxes }: Page, title: number | undefined): Asides {
  const sums = sumsOf(blocks.map((block) => (isProse(block) && !block.isHidden ? block.size : 0)));
  const total = sums.at(-1) ?? 0;
  const asides = new Map<Box, DropReason>();
  for (const box of boxes) {
    const around = box.parent && asides.get(box.parent);
    const within = (sums[box.end] ?? 0) - (sums[box.start] ?? 0);
    const hasTitle = title !== undefined && box.start <= title && title < box.end;
    const isWrapper = within > total / 2 && (box.parent === undefined || !isFooter(box.element));
    const isArticle = isWrapper || (hasTitle && within > total * WITH_TITLE);
    const why = around ?? (isArticle ? undefined : classReason(box.element));
    if (why !== undefined) asides.set(box, why);
  }
  return asides;
}

/** A box with the title and so much of the text has the article. */
const WITH_TITLE = 0.15;

/** The box with the article's text, and how much text speaks for it. */
export interface MainBox {
  readonly box: Box;
  readonly weight: number;
}

/** Prose of an aside speaks against a box by this share of its size. */
const ASIDE = 0.5;
/** A box without an article has less than so much, in Chinese characters. */
const WEIGHT_MIN = 40;

/**
 * The box whose blocks together speak most for being an article: as much prose as possible, with as
 * few links and as little from asides as possible. The innermost of those that have the same.
 */
export function findMainBox(
  { blocks, boxes }: Page,
  asides: Asides,
  from: number,
): MainBox | undefined {
  const sums = sumsOf(
    blocks.map((block, at) => {
      if (block.isHidden) return 0;
      const weight = weightOf(block);
      if (weight > 0 && asides.has(block.box)) return -weight * ASIDE;
      return weight > 0 && at < from ? 0 : weight;
    }),
  );
  let best: MainBox | undefined;
  for (const box of boxes) {
    const weight = (sums[box.end] ?? 0) - (sums[box.start] ?? 0);
    if (weight >= WEIGHT_MIN && weight >= (best?.weight ?? 0)) best = { box, weight };
  }
  return best;
}

/** Sums of the values before each place, so that a range's sum is one subtraction. */
export function sumsOf(values: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) {
    sum += value;
    sums.push(sum);
  }
  return sums;
}
