import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Context } from '../commands/command.ts';
import { COMMANDS } from '../commands/registry.ts';
import type { LibraryConfig } from '../config.ts';
import { formatProblem } from '../files/problem.ts';
import { DEFAULT_LOCALE } from '../text/locale.ts';
import { loadLibrary } from '../transport/library/load-library.ts';
import { createLog } from '../transport/log.ts';
import { refuse } from './refuse.ts';

/** A library with what its commands need, or every problem in it, one per line. */
type LoadedContext =
  | { readonly context: Context; readonly problems?: undefined }
  | { readonly context?: undefined; readonly problems: readonly string[] };

/** Loads the library; a single error refuses all of it. */
export async function loadContext(config: LibraryConfig): Promise<LoadedContext> {
  const cache = { folder: config.dataDir, log: createLog(config) };
  const { library, problems } = await loadLibrary(config.knowledgeDir, cache, config.maxFileMb);
  if (library === undefined) return { problems: problems.map(formatProblem) };
  const [loadedAt, version] = [new Date(), await readVersion()];
  return { context: { library, loadedAt, version, locale: DEFAULT_LOCALE, commands: COMMANDS } };
}

/** The same, but prints the problems to standard error. */
export async function createContext(config: LibraryConfig): Promise<Context | undefined> {
  const { context, problems } = await loadContext(config);
  if (context === undefined) refuse(problems);
  return context;
}

const manifest = z.object({ version: z.string() });

/** Reads package.json, which is two folders up in both the sources and the build. */
async function readVersion(): Promise<string> {
  const file = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return manifest.parse(JSON.parse(file)).version;
}
