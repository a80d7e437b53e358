import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { Command, CommandDefinition } from '../commands/command.ts';
import { COMMANDS } from '../commands/registry.ts';
import { libraryConfig } from '../config.ts';
import type { FromThread, ToThread } from '../transport/library/protocol.ts';
import { sizeOf } from '../transport/library/watch.ts';
import { loadContext } from './context.ts';
import { doWork } from './do-work.ts';
import { type TakeWork, workInStretches } from './work-in-stretches.ts';

/** What the thread is started with. */
const answeringData = z.object({ config: libraryConfig, seal: z.string().optional() });
type AnsweringData = z.infer<typeof answeringData>;

/** The answering thread: loads the library, then answers one request at a time. */
async function main({ config, seal: given }: AnsweringData): Promise<void> {
  let isOutdated = false;
  let take: TakeWork = () => {};
  let build: (unsteady: readonly string[]) => void = () => {};
  parentPort?.on('message', (message: ToThread) => {
    if (message.kind === 'build') build(message.unsteady);
    else if (message.kind === 'outdated') isOutdated = true;
    else take(message);
  });
  const askUnsteady = () =>
    new Promise<readonly string[]>((resolve) => {
      build = resolve;
      say({ kind: 'read' });
    });
  const loaded = await loadContext(config, {
    seal: given,
    askUnsteady,
    onFailure: (problem) => say({ kind: 'unavailable', problem }),
    onMeaning: (state) => say({ kind: 'meaning', state }),
  });
  if (loaded.kind !== 'loaded') {
    const { kind, problems } = loaded;
    // What people can ask does not depend on the library.
    const commands = COMMANDS.map(definitionOf);
    return say(kind === 'away' ? { kind, problems, commands } : { kind, problems });
  }
  const { context, version, seal } = loaded;
  take = workInStretches((work) => doWork(work, { ...context, isOutdated }), say);
  const commands = context.commands.map(definitionOf);
  say({ kind: 'loaded', size: sizeOf(context.library), commands, version, seal });
}

/** The part of a command that can be sent to another thread; functions cannot. */
function definitionOf(command: Command): CommandDefinition {
  if (command.kind === 'message')
    return { kind: command.kind, data: command.data, key: command.key };
  const { byNameOnly = [] } = command;
  return { kind: command.kind, data: command.data, byNameOnly };
}

function say(message: FromThread): void {
  parentPort?.postMessage(message);
}

await main(answeringData.parse(workerData));
