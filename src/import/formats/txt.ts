import type { RootContent } from 'mdast';
import { decodeText } from '../decode-text.ts';
import type { Document, Draft, Read } from '../draft.ts';
import type { Format } from '../format.ts';
import { splitParagraphs } from '../join-wrapped.ts';
import { structure } from '../structure.ts';
import { takeFurniture } from '../take-furniture.ts';
import { isTitleLike } from '../title-like.ts';

export const TXT: Format = {
  name: 'plain text',
  extensions: ['txt', 'text'],
  mediaTypes: ['text/plain'],
  recognises: ({ text }) => text !== undefined,
  read: async (document) => readTxt(document),
};

function readTxt(document: Document): Read {
  const decoded = decodeText(document);
  if (decoded === undefined) {
    const what = 'its encoding cannot be told.';
    return { kind: 'unreadable', what, remedy: 'save it as UTF-8.' };
  }
  const taken = takeFurniture(titled(splitParagraphs(decoded.text)));
  return { kind: 'read', draft: { ...taken, remarks: encodingRemarks(decoded) } };
}

/** A short first line is the title. */
function titled([first, ...others]: readonly string[]): RootContent[] {
  if (first === undefined) return [];
  if (others.length === 0 || !isTitleLike(first)) {
    return structure([first, ...others].map((text) => ({ text })));
  }
  return [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: first }] },
    ...structure(others.map((text) => ({ text }))).map(lower),
  ];
}

function lower(block: RootContent): RootContent {
  const depths = [2, 3, 4, 5, 6, 6] as const;
  return block.type === 'heading' ? { ...block, depth: depths[block.depth - 1] ?? 6 } : block;
}

/** What a person should know about how a text was decoded. */
export function encodingRemarks({
  encoding,
  broken,
}: {
  readonly encoding: string;
  readonly broken: number;
}): Draft['remarks'] {
  return [
    ...(encoding === 'utf-8' ? [] : [`It was read as ${encoding.toUpperCase()}.`]),
    ...(broken === 0 ? [] : [`${broken} broken characters were read as \ufffd: look for them.`]),
  ];
}
