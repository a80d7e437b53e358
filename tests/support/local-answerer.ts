import type { Context } from '../../src/commands/command.ts';
import { answerRequest } from '../../src/interaction/answer-request.ts';
import { drawPicture } from '../../src/interaction/draw-picture.ts';
import { suggest } from '../../src/interaction/suggest.ts';
import { makePage } from '../../src/pages/make-page.ts';
import type { Answerer, Outcome, PageMaker } from '../../src/transport/library/answerer.ts';

/** Answers in this thread, so that a test may bring commands of its own. */
export function createLocalAnswerer(context: Omit<Context, 'locale'>): Answerer & PageMaker {
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
    page: (request) => attempt(() => makePage(request, context)),
    picture: (request) => attempt(() => drawPicture(request, context)),
    generation: 0,
    close: async () => {},
  };
}
