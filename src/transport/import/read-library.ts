import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The articles' files of a library, by id; none if it has no folder of articles yet. */
export async function readArticleFiles(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const names = await readdir(folder).catch(() => []);
  for (const name of names.sort()) {
    if (!name.endsWith('.md') || name.startsWith('.')) continue;
    // What cannot be read is only not known as a reprint; loading the library reports it.
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (text !== undefined) files.set(name.slice(0, -'.md'.length), text);
  }
  return files;
}
