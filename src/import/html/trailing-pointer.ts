import type { Block } from './blocks.ts';
import { endsSentence } from './prose.ts';

/** Marks of a link that leads away. */
const POINTS = /(?:>>|»|→|>)\s*$/u;
const POINTER_MAX = 20;

/** A paragraph without a link behind its last sentence that only leads away: “…。 返回首页>>”. */
export function withoutPointer(block: Block): {
  readonly block: Block;
  readonly pointer: string | undefined;
} {
  if (!POINTS.test(block.text)) return { block, pointer: undefined };
  const last = block.runs.findLastIndex(({ text }) => text.trim() !== '');
  let start = last;
  while (start > 0 && block.runs[start - 1]?.href !== undefined) start--;
  const runs = block.runs.slice(0, start);
  const text = textOf(runs);
  const pointer = textOf(block.runs.slice(start));
  const isPointer =
    block.runs[last]?.href !== undefined && pointer.length <= POINTER_MAX && endsSentence(text);
  return isPointer ? { block: { ...block, runs, text }, pointer } : { block, pointer: undefined };
}

function textOf(runs: Block['runs']): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}
