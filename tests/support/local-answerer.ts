import type { Context } from '../../src/commands/command.ts';
import { answerRequest } from '../../src/interaction/answer-request.ts';
import { suggest } from '../../src/interaction/suggest.ts';
import type { Answerer, Outcome } from '../../src/transport/library/answerer.ts';

/** Answers in this thread, so that a test may bring commands of its own. */
export function createLocalAnswerer(context: Omit<Context, 'locale'>): Answerer {
  const attempt = async <T>(work: () => T): Promise<Outcome<T>> => {
    try {
      return { kind: 'done', value: work() };
    } catch (error) {
      return { kind: 'failed', error };
    }
  };
  return {
    answer: (request) =>
      attempt(() => {
        const { answer, ...handled } = answerRequest(request, context);
        return { kind: answer.kind, ...handled };
      }),
    suggest: (request) => attempt(() => suggest(request, context)),
    close: async () => {},
  };
}
