import type { GalleryReply } from './gallery.ts';

/** What became of a reply. One side is missing if it is new, or gone. */
export interface Pair {
  readonly name: string;
  readonly before: GalleryReply | undefined;
  readonly after: GalleryReply | undefined;
}

/** Pairs replies by name: those of today in their order, then those that are gone. */
export function pairUp(before: readonly GalleryReply[], after: readonly GalleryReply[]): Pair[] {
  const find = (replies: readonly GalleryReply[], name: string) =>
    replies.find((each) => each.name === name);
  const names = new Set([...after, ...before].map(({ name }) => name));
  return [...names].map((name) => ({
    name,
    before: find(before, name),
    after: find(after, name),
  }));
}
