import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SourceFile } from '../source/source-file.ts';

/**
 * All files below a folder, in the order of their names.
 * @throws the file system's error if the folder cannot be read
 */
export async function readFiles(folder: string): Promise<SourceFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path,
      name: path.slice(join(folder, sep).length).split(sep).join('/'),
      bytes: await readFile(path),
    })),
  );
}
