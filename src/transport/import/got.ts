import type { Document } from '../../import/draft.ts';

/** A document that was read, or why it was not. */
export type Got =
  | { readonly kind: 'got'; readonly document: Document }
  | { readonly kind: 'failed'; readonly what: string; readonly remedy: string };

/** How large a document may be, and how it is said. */
export function tooLarge(bytes: number | undefined, maxMb: number): Got {
  const has = bytes === undefined ? 'is larger than that' : `has ${Math.ceil(bytes / 1e6)} MB`;
  const what = `documents may have ${maxMb} MB, and it ${has}.`;
  return { kind: 'failed', what, remedy: 'split it, or raise the limit with --max-mb.' };
}
