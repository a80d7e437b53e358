import type { DropReason } from '../draft.ts';
import type { Judged } from './article-blocks.ts';
import type { Block, Box } from './blocks.ts';
import { isFurniture } from './furniture.ts';
import { sumsOf } from './main-box.ts';
import { endsSentence, isProse } from './prose.ts';

/** How much of the text may follow a line that ends an article, and be cut with it. */
const CUT_MAX: Partial<Readonly<Record<DropReason, number>>> = {
  comments: 1,
  related: 0.3,
  editor: 0.15,
  disclaimer: 0.15,
};
/** How much of the text comes before an end. */
const BEFORE_MIN = 0.5;
const NOTICE_MAX = 250;

/** Judges what stands behind the text: from a line that ends it, and short lines elsewhere. */
export function tailReasons(judged: readonly Judged[]): Judged[] {
  const noticed = withNotices(judged);
  return withoutStragglers(cutBehindEnd(noticed));
}

/** Notices about use are in the last part of an article, or are its first lines. */
function withNotices(judged: readonly Judged[]): Judged[] {
  const shares = sharesBefore(judged);
  return judged.map(({ block, why }, at) => {
    const isOutside = (shares[at] ?? 0) > 0.8 || (shares[at] ?? 0) === 0;
    const isNotice =
      why === undefined && isOutside && block.size <= NOTICE_MAX && block.cell === undefined && isFurniture('disclaimer', block.text);
    return isNotice ? { block, why: 'disclaimer' } : { block, why };
  });
}

function cutBehindEnd(judged: readonly Judged[]): Judged[] {
  const shares = sharesBefore(judged);
  const end = judged.findIndex(({ why }, at) => {
    const most = why === undefined ? undefined : CUT_MAX[why];
    const share = shares[at] ?? 0;
    return most !== undefined && share >= BEFORE_MIN && 1 - share <= most;
  });
  if (end < 0) return [...judged];
  const reason = judged[end]?.why ?? 'related';
  return judged.map(({ block, why }, at) => ({ block, why: at > end ? (why ?? reason) : why }));
}

/** The share of the text before each block. */
function sharesBefore(judged: readonly Judged[]): number[] {
  const sums = sumsOf(judged.map(({ block, why }) => (why === undefined && isProse(block) ? block.size : 0)));
  const total = sums.at(-1) ?? 0;
  return sums.map((sum) => (total === 0 ? 0 : sum / total));
}

/** Drops lines behind the last sentence that are in another part of the page than it. */
function withoutStragglers(judged: readonly Judged[]): Judged[] {
  const last = judged.findLastIndex(({ block, why }) => why === undefined && isText(block));
  const text = judged[last]?.block;
  if (text === undefined) return [...judged];
  const around = sectionOf(text);
  return judged.map(({ block, why }, at) => {
    const isStray = at > last && (block.level !== undefined || sectionOf(block) !== around);
    return { block, why: why ?? (isStray ? 'navigation' : undefined) };
  });
}

function isText(block: Block): boolean {
  return block.cell !== undefined || block.isCode || (isProse(block) && (endsSentence(block.text) || block.size > 30));
}

/** What arranges a block with its neighbours: the parent of its paragraph. */
function sectionOf({ box, isContinued }: Block): Box | undefined {
  return box.element.tagName === 'p' || isContinued ? box.parent : box;
}
