import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Context } from '../commands/command.ts';
import { COMMANDS } from '../commands/registry.ts';
import type { Config } from '../config.ts';
import { formatProblem } from '../source/problem.ts';
import { loadLibrary } from '../transport/load-library.ts';
import { createLog } from '../transport/log.ts';

/** Loads the library; if it has errors, all of its problems go to standard error, and none loads. */
export async function createContext(config: Config): Promise<Context | undefined> {
  const cache = { folder: config.dataDir, log: createLog(config) };
  const { library, problems } = await loadLibrary(config.knowledgeDir, cache, config.maxFileMb);
  if (library !== undefined) {
    const [loadedAt, version] = [new Date(), await readVersion()];
    return { library, loadedAt, version, locale: 'zh-CN', commands: COMMANDS };
  }
  refuse(problems.map(formatProblem));
  return undefined;
}

/** As the package calls it, which stands two folders above, in sources and compiled alike. */
async function readVersion(): Promise<string> {
  const file = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(file)).version;
}

/** Says on standard error what is wrong. @returns the exit code for it */
export function refuse(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 1;
}
