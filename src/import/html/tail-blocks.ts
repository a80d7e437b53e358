import type { DropReason } from '../draft.ts';
import type { Block, Box, Judged } from './blocks.ts';
import { isFurniture } from './furniture.ts';
import { sumsOf } from './main-box.ts';
import { endsSentence, isProse } from './prose.ts';

/** How much of the text may follow a line that ends an article, and be cut with it. */
const CUT_MAX: Readonly<Partial<Record<DropReason, number>>> = {
  comments: 1,
  related: 0.3,
  editor: 0.15,
  disclaimer: 0.1,
  navigation: 0.08,
  advertisement: 0.08,
};
/** These end an article only where what follows is in another part of the page. */
const WEAK: ReadonlySet<DropReason> = new Set([
  'related',
  'navigation',
  'advertisement',
  'disclaimer',
]);
/** How much of the text comes before an end. */
const BEFORE_MIN = 0.5;
const NOTICE_MAX = 250;
const SOCIAL_MAX = 80;

/** Judges what stands behind the text: from a line that ends it, and short lines elsewhere. */
export function tailReasons(judged: readonly Judged[]): Judged[] {
  return withoutStragglers(cutBehindEnd(judged));
}

/** Notices about use and invitations to follow come before or behind the text. */
export function noticeReasons(judged: readonly Judged[]): Judged[] {
  const isNotice = ({ block, why }: Judged) =>
    why === undefined &&
    block.size <= NOTICE_MAX &&
    block.cell === undefined &&
    (isFurniture('disclaimer', block.text) ||
      (block.size <= SOCIAL_MAX && isFurniture('social', block.text)));
  const main = mainSection(judged);
  const isTextAt = (each: Judged) =>
    each.why === undefined &&
    isText(each.block) &&
    !isNotice(each) &&
    sectionOf(each.block) === main;
  const first = judged.findIndex(isTextAt);
  const last = judged.findLastIndex(isTextAt);
  return judged.map((each, at) => {
    if ((at >= first && at <= last) || !isNotice(each)) return each;
    return {
      block: each.block,
      why: isFurniture('disclaimer', each.block.text) ? 'disclaimer' : 'advertisement',
    };
  });
}

function cutBehindEnd(judged: readonly Judged[]): Judged[] {
  const sums = sumsOf(
    judged.map(({ block, why }) => (why === undefined && isProse(block) ? block.size : 0)),
  );
  const total = sums.at(-1) ?? 0;
  const main = mainSection(judged);
  const lastInMain = judged.findLastIndex(
    ({ block, why }) => why === undefined && isText(block) && sectionOf(block) === main,
  );
  const end = judged.findIndex(({ why }, at) => {
    const most = why === undefined ? undefined : CUT_MAX[why];
    if (why === undefined || most === undefined || total === 0) return false;
    const share = (sums[at] ?? 0) / total;
    return share >= BEFORE_MIN && 1 - share <= most && (!WEAK.has(why) || at > lastInMain);
  });
  if (end < 0) return [...judged];
  const reason = judged[end]?.why ?? 'related';
  return judged.map(({ block, why }, at) => ({ block, why: at > end ? (why ?? reason) : why }));
}

/** The part of the page with the most of the text. */
function mainSection(judged: readonly Judged[]): Box | undefined {
  const sizes = new Map<Box | undefined, number>();
  for (const { block, why } of judged) {
    if (why !== undefined || !isProse(block)) continue;
    const section = sectionOf(block);
    sizes.set(section, (sizes.get(section) ?? 0) + block.size);
  }
  return [...sizes].toSorted(([, a], [, b]) => b - a)[0]?.[0];
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
  return (
    block.cell !== undefined ||
    block.isCode ||
    (isProse(block) && (endsSentence(block.text) || block.size > 30))
  );
}

/** What arranges a block with its neighbours: the parent of its paragraph. */
function sectionOf({ box }: Block): Box | undefined {
  return box.element.tagName === 'p' ? box.parent : box;
}
