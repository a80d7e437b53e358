import { parentPort, workerData } from 'node:worker_threads';
import type { Command, CommandDefinition } from '../commands/command.ts';
import { type LibraryConfig, libraryConfig } from '../config.ts';
import type { Done, Work } from '../transport/library/work.ts';
import type { LoadOutcome } from '../transport/library/worker-answerer.ts';
import { loadContext } from './context.ts';
import { doWork } from './do-work.ts';

/** The answering thread: loads the library, then answers one request at a time. */
async function main(config: LibraryConfig): Promise<void> {
  const { context, problems } = await loadContext(config);
  if (context === undefined) return say({ kind: 'refused', problems });
  const { corpus, facts } = context.library;
  const commands = context.commands.map(definitionOf);
  const size = { articles: corpus.articles.length, facts: facts.length };
  parentPort?.on('message', (work: Work) => say(doWork(work, context, config)));
  say({ kind: 'loaded', size, commands });
}

/** The part of a command that can be sent to another thread; functions cannot. */
function definitionOf(command: Command): CommandDefinition {
  return command.kind === 'chat'
    ? { kind: command.kind, data: command.data }
    : { kind: command.kind, data: command.data };
}

function say(message: LoadOutcome | Done): void {
  parentPort?.postMessage(message);
}

await main(libraryConfig.parse(workerData));
