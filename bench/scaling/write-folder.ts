import { cp, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeArticles, type Sources } from './make-articles.ts';

/**
 * Writes a knowledge folder of so many passages, one article after the other, beside the shipped
 * article with its names, glossary and facts.
 */
export async function writeFolder(folder: string, sources: Sources, size: number): Promise<void> {
  await cp('knowledge', folder, { recursive: true });
  await mkdir(join(folder, 'articles'), { recursive: true });
  for (const { name, text } of makeArticles(sources, size)) {
    await writeFile(join(folder, 'articles', name), text);
  }
}

/** The megabytes of all files in a folder. */
export async function sizeOfFolder(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let bytes = 0;
  for (const entry of entries) {
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return bytes / 2 ** 20;
}
