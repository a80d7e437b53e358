import { createHash } from 'node:crypto';
import { pinyin } from 'pinyin-pro';
import { stem } from '../files/source-file.ts';
import { fold, isHan } from '../text/normalize.ts';
import { segment } from '../text/segment.ts';
import type { Document, Draft } from './draft.ts';

/** The longest id that the library takes (knowledge/parse-article.ts). */
const ID_MAX = 48;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const MARKDOWN = /\.(?:md|markdown)$/iu;

/**
 * The id of a document's article. A Markdown file whose name is one keeps it; others get their date
 * and the words of their title, Chinese ones in pinyin.
 */
export function articleIdOf({ title, published }: Draft, document: Document): string {
  const own = stem(document.name);
  if (MARKDOWN.test(document.name) && ID.test(own) && own.length <= ID_MAX) return own;
  const date = published?.value ?? '';
  const all = segmentsOf(title?.value ?? own);
  // 2017年 in a title of 2017.
  const words = all[0] !== undefined && date.startsWith(all[0]) ? all.slice(1) : all;
  const id = shortened([...(date === '' ? [] : date.split('-')), ...words], ID_MAX);
  return words.length > 0 && ID.test(id) ? id : `article-${hashOf(document.bytes)}`;
}

/** The id, or the id with the first number from 2 that is free. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  for (let n = 2; ; n++) {
    const numbered = `${shortened(id.split('-'), ID_MAX - 1 - String(n).length)}-${n}`;
    if (!isTaken(numbered)) return numbered;
  }
}

function segmentsOf(title: string): string[] {
  const text = fold(title);
  // The whole title tells which reading a character has. There is one for each character.
  const readings = pinyin(text, { toneType: 'none', type: 'array', v: true });
  return segment(text).flatMap(({ start, end }) => {
    const word = text.slice(start, end);
    const from = [...text.slice(0, start)].length;
    const reading = readings.slice(from, from + [...word].length).join('');
    const latin = isHan(word) ? reading : word.normalize('NFKD');
    const letters = latin.toLowerCase().replace(/[^a-z0-9]/gu, '');
    return letters === '' ? [] : [letters];
  });
}

/** As many words as fit, joined by hyphens. */
function shortened(words: readonly string[], max: number): string {
  let id = '';
  for (const word of words) {
    const next = id === '' ? word : `${id}-${word}`;
    if (next.length > max) break;
    id = next;
  }
  return id === '' ? (words[0] ?? '').slice(0, max) : id;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 8);
}
