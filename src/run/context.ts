import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Context } from '../commands/command.ts';
import { COMMANDS } from '../commands/registry.ts';
import type { LibraryConfig } from '../config.ts';
import { formatProblem, isError } from '../files/problem.ts';
import type { LeftOut } from '../library/left-out.ts';
import type { Library } from '../library/library.ts';
import type { StaleFile } from '../library/stale.ts';
import { Superseded } from '../pending/unavailable.ts';
import type { MeaningState, PassagesToRead } from '../search/meaning/meaning.ts';
import { DEFAULT_LOCALE } from '../text/locale.ts';
import { openDatabase } from '../transport/database/connect.ts';
import { explainDatabase } from '../transport/database/explain-database.ts';
import { openLibrary } from '../transport/database/open-library.ts';
import { type AskUnsteady, loadLibrary } from '../transport/library/load-library.ts';
import type { LibraryVersion } from '../transport/library/protocol.ts';
import { createLog, type Log } from '../transport/log.ts';
import { readByModel } from './meaning.ts';

/**
 * A library with what its commands need, and its version if a database has it; or every problem in
 * it, one per line.
 */
type LoadedContext =
  | {
      readonly kind: 'loaded';
      readonly context: Context;
      readonly version?: LibraryVersion | undefined;
      /** For the next load of this process. */
      readonly seal?: string | undefined;
      /** Ends whatever goes on for this library beside the answers. */
      readonly close: () => void;
    }
  /** `away`: its database cannot be used for now. */
  | { readonly kind: 'refused' | 'away'; readonly problems: readonly string[] };

/** What a load may go by. */
interface Means {
  /** What the load before it in this process returned. */
  readonly seal?: string | undefined;
  /** See `loadLibrary`. */
  readonly askUnsteady?: AskUnsteady | undefined;
  /** Is told why the database did not answer a look-up, each time. */
  readonly onFailure?: ((problem: string) => void) | undefined;
  /** Is told how far a model can be asked, whenever that changes. */
  readonly onMeaning?: ((state: MeaningState) => void) | undefined;
}

/**
 * Loads the library, and logs what is left out of it because of errors. With `strict`, a single
 * error refuses all of it.
 */
export async function loadContext(
  config: LibraryConfig,
  means: Means = {},
): Promise<LoadedContext> {
  const log = createLog(config);
  const { databaseUrl } = config;
  const loaded =
    databaseUrl === undefined
      ? await loadFromFolder(config, log, means)
      : await openFromDatabase(databaseUrl, log, means.onFailure);
  if (loaded.kind !== 'loaded') return loaded;
  const { library, close } = await readByModel(loaded, config, log, means.onMeaning);
  logLeftOut(library.leftOut, log);
  logStale(library.stale, log);
  const [loadedAt, version] = [new Date(), await readVersion()];
  const { publicUrl, hasPlayground } = config;
  const locale = DEFAULT_LOCALE;
  const site = { publicUrl, hasPlayground };
  const context: Context = { library, loadedAt, version, locale, commands: COMMANDS, ...site };
  return { kind: 'loaded', context, version: loaded.version, seal: loaded.seal, close };
}

type Loaded =
  | {
      readonly kind: 'loaded';
      readonly library: Library;
      readonly toRead: PassagesToRead;
      readonly version?: LibraryVersion;
      readonly seal?: string | undefined;
    }
  | Exclude<LoadedContext, { kind: 'loaded' }>;

async function loadFromFolder(
  { knowledgeDir, dataDir, maxFileMb, strict }: LibraryConfig,
  log: Log,
  { seal, askUnsteady }: Means,
): Promise<Loaded> {
  const cache = { folder: dataDir, log, seal };
  const built = await loadLibrary(knowledgeDir, cache, maxFileMb, askUnsteady);
  const library = built.library ?? (strict === true ? undefined : built.rest?.library);
  if (library !== undefined) {
    const { passages } = library.corpus;
    const toRead = {
      count: passages.length,
      read: (from: number, to: number) => passages.slice(from, to),
    };
    return { kind: 'loaded', library, toRead, seal: built.seal };
  }
  return { kind: 'refused', problems: built.problems.filter(isError).map(formatProblem) };
}

async function openFromDatabase(
  url: string,
  log: Log,
  onFailure?: (problem: string) => void,
): Promise<Loaded> {
  const database = openDatabase(url, {
    log,
    onFailure: (error) => onFailure?.(explainDatabase(error)),
  });
  try {
    const { library, version, toRead } = await openLibrary(database).catch((error) => {
      // The newest may be another one meanwhile.
      if (error instanceof Superseded) return openLibrary(database);
      throw error;
    });
    log.debug({ version }, 'the library is in the database');
    return { kind: 'loaded', library, toRead, version };
  } catch (err) {
    await database.close();
    log.debug({ err }, 'the library in the database cannot be opened');
    return { kind: 'away', problems: [explainDatabase(err)] };
  }
}

/** Log lines are for reading: a folder of broken files is a job for lint:knowledge. */
const LOGGED_MAX = 20;

function logLeftOut(leftOut: readonly LeftOut[], log: Log): void {
  if (leftOut.length === 0) return;
  const problems = leftOut.flatMap(({ errors }) => errors).map(formatProblem);
  const more = problems.length - LOGGED_MAX;
  const what = { files: leftOut.length, problems: problems.slice(0, LOGGED_MAX) };
  log.warn(
    { ...what, ...(more > 0 ? { more } : {}) },
    'part of the library is left out because of errors; the rest is served. npm run lint:knowledge lists all errors, and STRICT=true refuses such a library',
  );
}

function logStale(stale: readonly StaleFile[], log: Log): void {
  if (stale.length === 0) return;
  const files = stale.slice(0, LOGGED_MAX).map(({ name, readAt, errors }) => {
    return { name, readAt, error: errors.map(formatProblem).at(0) };
  });
  log.warn(
    { files, ...(stale.length > LOGGED_MAX ? { more: stale.length - LOGGED_MAX } : {}) },
    'some files have errors: the last versions without any are served in their place',
  );
}

const manifest = z.object({ version: z.string() });

/** Reads package.json, which is two folders up in both the sources and the build. */
async function readVersion(): Promise<string> {
  const file = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return manifest.parse(JSON.parse(file)).version;
}
