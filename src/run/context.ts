import type { Context } from '../commands/command.ts';
import { COMMANDS } from '../commands/registry.ts';
import type { Config } from '../config.ts';
import { formatProblem } from '../source/problem.ts';
import { loadLibrary } from '../transport/load-library.ts';
import { createLog } from '../transport/log.ts';

/** Loads the library; if it has errors, all of its problems go to standard error, and none loads. */
export async function createContext(config: Config): Promise<Context | undefined> {
  const cache = { folder: config.dataDir, log: createLog(config) };
  const { library, problems } = await loadLibrary(config.knowledgeDir, cache);
  if (library !== undefined) return { library, locale: 'zh-CN', commands: COMMANDS };
  refuse(problems.map(formatProblem));
  return undefined;
}

/** Says on standard error what is wrong. @returns the exit code for it */
export function refuse(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 1;
}
