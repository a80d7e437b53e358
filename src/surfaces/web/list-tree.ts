import type { Passage } from '../../knowledge/article.ts';

/** A list as it is nested. */
export interface ListTree {
  readonly isOrdered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** The number before it, in an ordered list. */
  readonly number?: number;
  /** What it says, and the lists in it, in order. */
  readonly content: readonly (Passage | ListTree)[];
}

interface Growing extends ListTree {
  readonly items: { number?: number; content: (Passage | ListTree)[] }[];
}

/**
 * The lists of items that follow each other. One that goes on with numbers from the start, or with
 * bullets instead, is another list.
 */
export function treesOf(passages: readonly Passage[]): ListTree[] {
  const trees: Growing[] = [];
  /** The open lists, the outermost first. */
  let open: readonly { readonly depth: number; readonly list: Growing }[] = [];
  for (const passage of passages) {
    if (passage.form.kind !== 'item') continue;
    const { depth, mark } = passage.form;
    open = open.filter((each) => each.depth <= depth);
    const last = open.at(-1);
    const item = last?.list.items.at(-1);
    if (mark === undefined && item !== undefined) {
      item.content.push(passage);
      continue;
    }
    const number = mark === 'bullet' ? undefined : mark;
    const next = { ...(number === undefined ? {} : { number }), content: [passage] };
    if (last?.depth === depth && isNext(number, last.list)) {
      last.list.items.push(next);
      continue;
    }
    const list: Growing = { isOrdered: number !== undefined, items: [next] };
    const around = open.filter((each) => each.depth < depth);
    (around.at(-1)?.list.items.at(-1)?.content ?? trees).push(list);
    open = [...around, { depth, list }];
  }
  return trees;
}

function isNext(number: number | undefined, { items }: Growing): boolean {
  const last = items.at(-1)?.number;
  return number === undefined || last === undefined ? last === number : number > last;
}
