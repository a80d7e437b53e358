import { parentPort, workerData } from 'node:worker_threads';
import type { Command, CommandDefinition } from '../commands/command.ts';
import { type LibraryConfig, libraryConfig } from '../config.ts';
import { sizeOf } from '../transport/library/watch.ts';
import type { Done, Work } from '../transport/library/work.ts';
import type { LoadOutcome } from '../transport/library/worker-answerer.ts';
import { loadContext } from './context.ts';
import { doWork } from './do-work.ts';

/** The answering thread: loads the library, then answers one request at a time. */
async function main(config: LibraryConfig): Promise<void> {
  const { context, problems } = await loadContext(config);
  if (context === undefined) return say({ kind: 'refused', problems });
  const commands = context.commands.map(definitionOf);
  parentPort?.on('message', (work: Work) => say(doWork(work, context)));
  say({ kind: 'loaded', size: sizeOf(context.library), commands });
}

/** The part of a command that can be sent to another thread; functions cannot. */
function definitionOf(command: Command): CommandDefinition {
  if (command.kind === 'message')
    return { kind: command.kind, data: command.data, key: command.key };
  const { byNameOnly = [] } = command;
  return { kind: command.kind, data: command.data, byNameOnly };
}

function say(message: LoadOutcome | Done): void {
  parentPort?.postMessage(message);
}

await main(libraryConfig.parse(workerData));
