import { COLON_END } from '../../language/zh/page-marks.ts';
import type { DropReason } from '../draft.ts';
import type { Block, Judged } from './blocks.ts';
import { isFurniture } from './furniture.ts';
import { headReasons } from './head-blocks.ts';
import type { Asides } from './main-box.ts';
import { isLinks, isProse } from './prose.ts';
import { noticeReasons, tailReasons } from './tail-blocks.ts';

/** Longer lines say more than what they are called. In Chinese characters. */
const LABEL_MAX = 14;
const CONTROL_MAX = 24;
const LINE_MAX = 60;
const SOCIAL_MAX = 30;

/** Judges the blocks of the main box: each by itself, then those before and behind the text. */
export function judgeBlocks(
  blocks: readonly Block[],
  asides: Asides,
  title: string | undefined,
): Judged[] {
  const linkLists = findLinkLists(blocks);
  const alone = blocks.map(
    (block, at): Judged => ({
      block,
      why: isEcho(blocks, at) ? 'repeated' : reasonAlone(block, asides, linkLists),
    }),
  );
  return tailReasons(headReasons(noticeReasons(alone), title));
}

/** Captions of galleries appear once for each size of a picture. */
const ECHO_BEHIND = 4;
const ECHO_MIN = 12;

function isEcho(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block === undefined || block.size < ECHO_MIN || block.cell !== undefined) return false;
  return blocks.slice(Math.max(0, at - ECHO_BEHIND), at).some(({ text }) => text === block.text);
}

function reasonAlone(
  block: Block,
  asides: Asides,
  linkLists: ReadonlySet<Block>,
): DropReason | undefined {
  const { text, size } = block;
  const aside = asides.get(block.box);
  if (aside !== undefined) return aside;
  if (block.cell !== undefined || block.isCode) return undefined;
  if (size <= LINE_MAX && isFurniture('editor', text)) return 'editor';
  if (size <= LABEL_MAX && isFurniture('related', text)) return 'related';
  if (size <= CONTROL_MAX && isFurniture('control', text)) return 'navigation';
  if (size <= SOCIAL_MAX && isFurniture('social', text)) return 'advertisement';
  return linkLists.has(block) ? 'related' : undefined;
}

/** How much of a block is links when it says nothing else. */
const ONLY_LINKS = 0.8;

/** Blocks that are only links; items of a list only if the whole list is links without a lead-in. */
function findLinkLists(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  for (const [at, block] of blocks.entries()) {
    if (!isLinks(block) || block.linked < block.length * ONLY_LINKS) continue;
    if (block.level !== undefined && isFollowedByProse(blocks, at)) continue;
    if (block.item !== undefined && hasLeadIn(blocks, at)) continue;
    found.add(block);
  }
  return found;
}

function isFollowedByProse(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1];
  return next !== undefined && next.level === undefined && isProse(next);
}

/** Whether the line before a list announces it: "Three papers say so:". */
function hasLeadIn(blocks: readonly Block[], at: number): boolean {
  let before = at;
  while (before >= 0 && blocks[before]?.item !== undefined) before--;
  const lead = blocks[before];
  return lead !== undefined && COLON_END.form.test(lead.text.slice(-4)) && isProse(lead);
}
