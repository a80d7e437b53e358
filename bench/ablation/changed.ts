import type { Ablation } from './ablations.ts';
import { sizeOf } from './change.ts';
import type { Replacement } from './replacement.ts';

const SRC = new URL('../../src/', import.meta.url);

let current: Ablation['changes'] = {};
/** How many words were taken away. */
let taken = 0;

export function begin({ changes }: Pick<Ablation, 'changes'>): Replacement[] {
  current = changes;
  return Object.entries(changes).flatMap(([file, exports]) =>
    Object.keys(exports).map((name) => ({ url: new URL(file, SRC).href, name })),
  );
}

/** What a module exports in the place of a list; called by the module that `hooks.ts` makes. */
export function changed(url: string, name: string, whole: unknown): unknown {
  const file = Object.keys(current).find((each) => new URL(each, SRC).href === url) ?? '';
  const change = current[file]?.[name];
  if (change === undefined) throw new RangeError(`${name} of ${url} is not replaced`);
  const left = change(whole);
  taken += sizeOf(whole) - sizeOf(left);
  return left;
}

export function wordsTaken(): number {
  return taken;
}
