import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArticle } from '../../src/knowledge/parse-article.ts';
import { readSet } from '../read-set.ts';
import type { Sources } from './make-articles.ts';

/** Where the sources are: folders of question sets. */
export interface SourceFolders {
  readonly asked: readonly string[];
  readonly beside: readonly string[];
}

/** The articles in this repository give sentences too. */
const OWN = ['knowledge/articles', 'examples/articles'];

export async function readSources({ asked, beside }: SourceFolders): Promise<Sources> {
  const own = await Promise.all(OWN.map(ownTexts));
  const others = await Promise.all(beside.map(readSet));
  return {
    asked: await Promise.all(asked.map(readSet)),
    beside: [...others.map(({ passages }) => passages.map(({ text }) => text)), own.flat()],
  };
}

/** The texts of all passages of the articles in a folder. */
async function ownTexts(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const texts = names.map(async (name) => {
    const path = join(folder, name);
    const text = await readFile(path, 'utf8');
    const { article } = parseArticle({ path, name: basename(path), text });
    return article?.passages.map((passage) => passage.text) ?? [];
  });
  return (await Promise.all(texts)).flat();
}
