import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Passage } from '../src/knowledge/article.ts';

/** So many paragraphs stand in an article. */
const PARAGRAPHS = 25;

/**
 * Writes a knowledge folder of these passages, with the shipped names, glossary, article and facts.
 */
export async function writeLibrary(folder: string, passages: readonly Passage[]): Promise<void> {
  await cp('knowledge', folder, { recursive: true });
  await mkdir(join(folder, 'articles'), { recursive: true });
  for (let from = 0; from < passages.length; from += PARAGRAPHS) {
    const name = `article-${from / PARAGRAPHS}.md`;
    const text = articleText(passages.slice(from, from + PARAGRAPHS));
    await writeFile(join(folder, 'articles', name), text);
  }
}

/** An article of these passages, under the title of the first. */
export function articleText(passages: readonly Passage[]): string {
  const [title] = passages.map((passage) => plain(passage.title));
  return articleOf(
    title ?? '',
    passages.map(({ text }) => plain(text)),
  );
}

/** An article of paragraphs that are plain. */
export function articleOf(title: string, paragraphs: readonly string[]): string {
  const front = [`title: ${JSON.stringify(title || '无题')}`, 'source: 测试', 'published: 2019'];
  const body = paragraphs.filter((text) => text !== '');
  return `---\n${front.join('\n')}\nlanguage: zh-CN\n---\n\n${body.join('\n\n')}\n`;
}

/**
 * A paragraph must read in the file as it is shown, so what Markdown would take for markup goes.
 */
export function plain(text: string): string {
  const words = text.replace(/[\s*_`[\]<>&#|~\\!]+/gu, ' ').trim();
  return words.replace(/^(\d+)[.)]/, '$1、').replace(/^[-+=]+\s*/, '');
}
