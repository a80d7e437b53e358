import { isShipped, roleOf } from '../../files/knowledge-folder.ts';
import { isError, type Problem } from '../../files/problem.ts';
import { type SourceFile, stem, type UnreadFile } from '../../files/source-file.ts';
import { type Built, buildLibrary } from '../../library/build-library.ts';
import type { Library } from '../../library/library.ts';
import type { FindGood } from '../../library/stale.ts';
import type { Log } from '../log.ts';
import { type GoodVersions, openGoodVersions } from './good-versions.ts';
import { type Cached, readCache, writeCache } from './library-cache.ts';

/** For smaller libraries a cache saves at most a third of a second (docs/benchmarks.md). */
const LEAST_PASSAGES = 1000;
/** So many passages and facts may be read at every load before a new cache is worth its writing. */
const UNSAVED_MAX = 100;

/** Where an earlier start left what is slow to make. */
export interface Cache {
  readonly folder: string;
  readonly log: Pick<Log, 'debug' | 'warn'>;
  /** Smaller libraries are not cached; 1,000 by default. */
  readonly leastPassages?: number;
  /** What an earlier load of this process returned: it need not be checked again. */
  readonly seal?: string | undefined;
}

/** What was built, and the seal of the cache from which it was, or in which it is. */
export type Loaded = Built & { readonly seal?: string | undefined };

/** Makes only what the cache does not have, and saves that for the next load if it is much. */
export async function buildCached(
  files: readonly (SourceFile | UnreadFile)[],
  path: string,
  cache: Cache,
): Promise<Loaded> {
  const { folder, log, leastPassages = LEAST_PASSAGES } = cache;
  const cached = await readCache(folder, cache.seal).catch((err: unknown) => {
    // Replaced below; if that fails too, a warning says so.
    log.debug({ err }, 'the cache cannot be read');
    return undefined;
  });
  const good = await openGoodVersions(folder, path);
  const taken = cached && buildFrom(cached, files, path, log, good.find);
  const built = taken ?? buildLibrary(files, path, undefined, good.find);
  const served = built.library === undefined ? built.rest : built;
  if (served === undefined) return built;
  const passages = served.library.corpus.passageCount;
  const { analysed, verified, isAsBefore } = served;
  log.debug({ passages, analysed, verified }, 'the library is built');
  // What others stored is checked only as far as it is used, so it has to be used wholly.
  const unsaved = cached?.earlier.kind === 'own' ? analysed + verified : isAsBefore ? 0 : Infinity;
  const isSaved = taken !== undefined && unsaved <= UNSAVED_MAX;
  const saved = isSaved ? { ...built, seal: cached?.seal } : built;
  try {
    await keepGood(good, files, built.problems, served.library);
    if (isSaved || passages < leastPassages) return saved;
    return { ...built, seal: await writeCache(folder, served.takeSnapshot()) };
  } catch (err) {
    const what = 'the library is not cached, and files that break later will be left out';
    log.warn({ err }, `${what}: set DATA_DIR to a writable folder`);
    return saved;
  }
}

/** Keeps the files in which there is no error, for a time when there is one. */
function keepGood(
  good: GoodVersions,
  files: readonly (SourceFile | UnreadFile)[],
  problems: readonly Problem[],
  { corpus }: Library,
): Promise<void> {
  const broken = new Set(problems.filter(isError).map(({ file }) => file));
  const own = files.filter(({ name }) => !isShipped(name));
  const sound = own.flatMap((file) => {
    if (!('bytes' in file) || broken.has(file.path)) return [];
    // Facts are checked only if their article is served.
    const isChecked =
      roleOf(file.name) !== 'facts' || corpus.article(stem(file.name)) !== undefined;
    return isChecked ? file : [];
  });
  // Without this file nothing can be served, so it is not gone for good.
  const there = [...own.map(({ name }) => name), 'entities.yaml'];
  return good.keep(sound, there, new Date());
}

/** If the cache does not match the files, the library is built anew: it only takes longer. */
function buildFrom(
  { earlier }: Cached,
  files: readonly (SourceFile | UnreadFile)[],
  path: string,
  log: Cache['log'],
  findGood: FindGood,
): Built | undefined {
  try {
    return buildLibrary(files, path, earlier, findGood);
  } catch (err) {
    log.warn({ err }, 'the library is built anew: its cache in DATA_DIR does not match it');
    return undefined;
  }
}
