import { parentPort, workerData } from 'node:worker_threads';
import type { Context } from '../commands/command.ts';
import { answerRequest } from '../interaction/answer-request.ts';
import { suggest } from '../interaction/suggest.ts';
import type { Done, Loaded, Work } from '../transport/library/worker-answerer.ts';
import { describeError } from '../transport/log.ts';
import type { LibraryConfig } from './answering.ts';
import { loadContext } from './context.ts';

/** The thread that has the library: loads it, then answers one request after the other. */
async function main(config: LibraryConfig): Promise<void> {
  const { context, problems } = await loadContext(config);
  if (context === undefined) return say({ kind: 'refused', problems });
  const { corpus, facts } = context.library;
  const commands = context.commands.map(({ kind, data }) => ({ kind, data }));
  const size = { articles: corpus.articles.length, facts: facts.length };
  parentPort?.on('message', (work: Work) => say(done(work, context)));
  say({ kind: 'loaded', size, commands } as Loaded);
}

function done(work: Work, context: Context): Done {
  try {
    if (work.kind === 'suggest') return { kind: 'done', value: suggest(work.request, context) };
    const { answer, reply } = answerRequest(work.request, context);
    return { kind: 'done', value: { kind: answer.kind, reply } };
  } catch (error) {
    // An error that crosses threads loses its cause.
    return { kind: 'failed', error: describeError(error) };
  }
}

function say(message: Loaded | Done): void {
  parentPort?.postMessage(message);
}

await main(workerData as LibraryConfig);
