import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Context } from '../commands/command.ts';
import { COMMANDS } from '../commands/registry.ts';
import type { LibraryConfig } from '../config.ts';
import { formatProblem, isError } from '../files/problem.ts';
import type { LeftOut } from '../library/left-out.ts';
import { DEFAULT_LOCALE } from '../text/locale.ts';
import { type AskUnsteady, loadLibrary } from '../transport/library/load-library.ts';
import { createLog, type Log } from '../transport/log.ts';
import { createMeaning } from './meaning.ts';

/** A library with what its commands need, or every problem in it, one per line. */
type LoadedContext =
  | {
      readonly context: Context;
      readonly problems?: undefined;
      /** Ends what goes on for this library beside it. */
      readonly close: () => void;
    }
  | { readonly context?: undefined; readonly problems: readonly string[] };

/**
 * Loads the library, and logs what is left out of it because of errors. With `strict`, a single
 * error refuses all of it.
 * @param askUnsteady see `loadLibrary`
 */
export async function loadContext(
  config: LibraryConfig,
  askUnsteady?: AskUnsteady,
): Promise<LoadedContext> {
  const log = createLog(config);
  const { knowledgeDir, dataDir, maxFileMb } = config;
  const cache = { folder: dataDir, log };
  const meaning = await createMeaning(config, log);
  const built = await loadLibrary(knowledgeDir, cache, maxFileMb, askUnsteady, meaning);
  const library = built.library ?? (config.strict === true ? undefined : built.rest?.library);
  if (library === undefined) return { problems: built.problems.filter(isError).map(formatProblem) };
  logLeftOut(library.leftOut, log);
  meaning?.begin(library.corpus.passages);
  const [loadedAt, version] = [new Date(), await readVersion()];
  const { publicUrl, hasPlayground } = config;
  const locale = DEFAULT_LOCALE;
  const site = { publicUrl, hasPlayground };
  const context: Context = { library, loadedAt, version, locale, commands: COMMANDS, ...site };
  return { context, close: () => meaning?.close() };
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

const manifest = z.object({ version: z.string() });

/** Reads package.json, which is two folders up in both the sources and the build. */
async function readVersion(): Promise<string> {
  const file = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return manifest.parse(JSON.parse(file)).version;
}
