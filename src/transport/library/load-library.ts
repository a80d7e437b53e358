import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SHIPPED } from '../../files/knowledge-folder.ts';
import { error, type Problem } from '../../files/problem.ts';
import type { SourceFile, UnreadFile } from '../../files/source-file.ts';
import { type Built, buildLibrary } from '../../library/build-library.ts';
import type { Meaning } from '../../search/meaning/meaning.ts';
import type { Log } from '../log.ts';
import { cacheKey, readCache, writeCache } from './library-cache.ts';
import { readFiles } from './read-files.ts';
import { withoutUnsteady } from './unsteady.ts';

/** For smaller libraries a cache saves at most a third of a second (docs/benchmarks.md). */
const LEAST_PASSAGES = 1000;

/** Where an earlier start left what is slow to make. */
export interface Cache {
  readonly folder: string;
  readonly log: Pick<Log, 'debug' | 'warn'>;
  /** Smaller libraries are not cached; 1,000 by default. */
  readonly leastPassages?: number;
}

/** Tells which files were being written while they were read, by path. */
export type AskUnsteady = () => Promise<readonly string[]>;

/**
 * Reads and builds the library in a folder. A folder that cannot be read is reported as a problem.
 * @param maxFileMb the largest allowed file, in MB
 * @param askUnsteady is asked once the files are read: those that it names are not taken
 * @param meaning a model that reads the library
 */
export async function loadLibrary(
  folder: string,
  cache?: Cache,
  maxFileMb?: number,
  askUnsteady?: AskUnsteady,
  meaning?: Meaning,
): Promise<Built> {
  const { files: read, problems } = await readLibraryFiles(folder, maxFileMb);
  if (read === undefined) return { problems };
  const files = withoutUnsteady(read, folder, (await askUnsteady?.()) ?? []);
  if (cache === undefined) return buildLibrary(files, folder, undefined, meaning);
  return buildCached(files, folder, cache, meaning);
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

/** Uses what an earlier start prepared from the same files, or saves it for the next start. */
async function buildCached(
  files: Files,
  path: string,
  cache: Cache,
  meaning: Meaning | undefined,
): Promise<Built> {
  const { folder, log, leastPassages = LEAST_PASSAGES } = cache;
  const key = cacheKey(files);
  const stored = await readCache(folder, key).catch((err: unknown) => {
    // Replaced below; if that fails too, a warning says so.
    log.debug({ err }, 'the cache cannot be read');
    return undefined;
  });
  const taken = stored === undefined ? undefined : buildFrom(stored, files, path, log, meaning);
  log.debug({ cached: taken !== undefined }, 'building the library');
  const built = taken ?? buildLibrary(files, path, undefined, meaning);
  const served = built.library === undefined ? built.rest : built;
  if (taken !== undefined || served === undefined) return built;
  if (served.library.corpus.passages.length < leastPassages) return built;
  try {
    await writeCache(folder, key, served.takeSnapshot());
  } catch (err) {
    log.warn({ err }, 'the library is not cached: set DATA_DIR to a writable folder');
  }
  return built;
}

/** If the cache does not match the files, the library is built anew: it only takes longer. */
function buildFrom(
  stored: unknown,
  files: Files,
  path: string,
  log: Cache['log'],
  meaning: Meaning | undefined,
): Built | undefined {
  try {
    return buildLibrary(files, path, stored, meaning);
  } catch (err) {
    log.warn({ err }, 'the library is built anew: its cache in DATA_DIR does not match it');
    return undefined;
  }
}
