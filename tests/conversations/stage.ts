import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../../src/answer/answer.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { answerRequest } from '../../src/interaction/answer-request.ts';
import { suggest } from '../../src/interaction/suggest.ts';
import type { Library } from '../../src/library/library.ts';
import { startGateway } from '../../src/transport/discord/gateway.ts';
import { registerCommands } from '../../src/transport/discord/register.ts';
import type { Answerer } from '../../src/transport/library/answerer.ts';
import { createLog } from '../../src/transport/log.ts';
import { type Bench, startBench } from '../e2e/bench/start-bench.ts';
import { createManualClock } from '../support/manual-clock.ts';

/** The real bot on a Discord of its own, for conversations. */
export interface Stage {
  readonly bench: Bench;
  /** The answers made so far, in order. */
  readonly answers: readonly Answer[];
  stop(): Promise<void>;
}

/** Starts the bot on a bench. Its clock stands still, so a busy machine defers nothing. */
export async function startStage(library: Library): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'conversations-'));
  const bench = await startBench();
  const log = createLog({ logLevel: 'silent', token: bench.token }, { write: () => {} });
  const answers: Answer[] = [];
  const gateway = await startGateway({
    token: bench.token,
    api: bench.restUrl,
    log,
    clock: createManualClock(),
    commands: COMMANDS,
    answerer: createRecorder(library, answers),
  });
  const noteFile = join(folder, 'registered.json');
  await registerCommands({ rest: gateway.client.rest, commands: COMMANDS, noteFile }, false);
  return {
    bench,
    answers,
    async stop() {
      await gateway.stop(0);
      await bench.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** Answers in this thread, and keeps what was answered. */
function createRecorder(library: Library, answers: Answer[]): Answerer {
  const context = { library, loadedAt: new Date(), version: '0.1.0', commands: COMMANDS };
  return {
    answer: async (request) => {
      const { answer, ...handled } = answerRequest(request, context);
      answers.push(answer);
      return { kind: 'done', value: { kind: answer.kind, ...handled } };
    },
    suggest: async (request) => ({ kind: 'done', value: suggest(request, context) }),
    close: async () => {},
  };
}
