import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SHIPPED } from '../../files/knowledge-folder.ts';
import { error, type Problem } from '../../files/problem.ts';
import type { SourceFile, UnreadFile } from '../../files/source-file.ts';
import { buildLibrary } from '../../library/build-library.ts';
import { buildCached, type Cache, type Loaded } from './build-cached.ts';
import { readFiles } from './read-files.ts';
import { withoutUnsteady } from './unsteady.ts';

/** Tells which files were being written while they were read, by path. */
export type AskUnsteady = () => Promise<readonly string[]>;

/**
 * Reads and builds the library in a folder. A folder that cannot be read is reported as a problem.
 * @param maxFileMb the largest allowed file, in MB
 * @param askUnsteady is asked once the files are read: those that it names are not taken
 */
export async function loadLibrary(
  folder: string,
  cache?: Cache,
  maxFileMb?: number,
  askUnsteady?: AskUnsteady,
): Promise<Loaded> {
  const { files: read, problems } = await readLibraryFiles(folder, maxFileMb);
  if (read === undefined) return { problems };
  const files = withoutUnsteady(read, folder, (await askUnsteady?.()) ?? []);
  return cache === undefined ? buildLibrary(files, folder) : buildCached(files, folder, cache);
}

type Files = (SourceFile | UnreadFile)[];

/** Reads the files of a library, and those that the bot ships; or why the folder cannot be read. */
export async function readLibraryFiles(
  folder: string,
  maxFileMb?: number,
): Promise<{ files: Files; problems?: undefined } | { files?: undefined; problems: Problem[] }> {
  try {
    const own = await readFiles(folder, maxFileMb);
    return { files: [...own, ...(await shippedFiles())] };
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    const what = `the knowledge folder cannot be read (${cause.code}).`;
    const remedy = 'set KNOWLEDGE_DIR to a folder with articles/, facts/ and entities.yaml.';
    return { problems: [error({ file: folder, line: 1 }, what, remedy)] };
  }
}

/** The kinds of entities and the terms shipped with the bot, which no folder has to repeat. */
const SHIPPED_FOLDER = fileURLToPath(new URL('../../../knowledge', import.meta.url));

/** @throws Error if the installation lacks one */
export async function shippedFiles(): Promise<SourceFile[]> {
  const read = Object.values(SHIPPED).map(async (name) => {
    const path = join(SHIPPED_FOLDER, basename(name));
    try {
      return { path, name, bytes: await readFile(path) };
    } catch (cause) {
      throw new Error(`the installation lacks ${path}: install it again`, { cause });
    }
  });
  return Promise.all(read);
}
