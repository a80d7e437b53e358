import { createHash } from 'node:crypto';
import type { RootContent } from 'mdast';
import { parseMarkdown } from '../knowledge/markdown.ts';
import { fold } from '../text/normalize.ts';
import { visibleText } from './write/visible-text.ts';

/** Shorter paragraphs are alike by chance. UTF-16 units of folded text. */
const PARAGRAPH_MIN = 20;
/** Most paragraphs: the rest are changes that a reprint makes. */
const SHARE_MIN = 0.6;

/** Knows the paragraphs of articles, to tell whether another text has most of them. */
export interface Reprints {
  add(id: string, paragraphs: readonly string[]): void;
  /**
   * Another article that has most of these paragraphs, letter for letter after folding.
   * @param id the article that is written; what has its id already is no reprint of another
   */
  find(id: string, paragraphs: readonly string[]): string | undefined;
}

export function createReprints(): Reprints {
  const owners = new Map<string, Set<string>>();
  return {
    add(id, paragraphs) {
      for (const key of keysOf(paragraphs)) owners.set(key, (owners.get(key) ?? new Set()).add(id));
    },
    find(id, paragraphs) {
      const keys = keysOf(paragraphs);
      const shared = new Map<string, number>();
      for (const key of keys) {
        for (const id of owners.get(key) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
      }
      const most = [...shared].filter(([, count]) => count >= SHARE_MIN * keys.size);
      if (most.some(([other]) => other === id)) return undefined;
      return most.toSorted((a, b) => b[1] - a[1])[0]?.[0];
    },
  };
}

/** The paragraphs of an article's file. */
export function paragraphsOf(file: string): string[] {
  return parseMarkdown(file).children.flatMap(paragraphsIn);
}

/** The paragraphs of blocks, those in lists and quotes too. */
export function paragraphsIn(block: RootContent): string[] {
  switch (block.type) {
    case 'list':
    case 'listItem':
    case 'blockquote':
      return block.children.flatMap(paragraphsIn);
    case 'paragraph':
    case 'table':
      return [visibleText(block)];
    default:
      return [];
  }
}

function keysOf(paragraphs: readonly string[]): Set<string> {
  const folded = paragraphs.map((text) => fold(text).replace(/[\s\p{P}]/gu, ''));
  const long = folded.filter((text) => text.length >= PARAGRAPH_MIN);
  return new Set(long.map((text) => createHash('sha1').update(text).digest('base64')));
}
