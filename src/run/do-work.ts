import type { Context } from '../commands/command.ts';
import { answerRequest } from '../interaction/answer-request.ts';
import { drawPicture } from '../interaction/draw-picture.ts';
import { suggest } from '../interaction/suggest.ts';
import { makePage } from '../pages/make-page.ts';
import { Superseded, Unavailable } from '../pending/unavailable.ts';
import type { Done, Value, Work } from '../transport/library/work.ts';
import { describeError } from '../transport/log.ts';

/**
 * Does what is asked of the library, in whichever thread that is.
 * @throws what the work throws, and whatever stops work that has to wait
 */
export function doWork(work: Work, context: Omit<Context, 'locale'>): Value {
  switch (work.kind) {
    case 'suggest':
      return suggest(work.request, context);
    case 'page':
      return makePage(work.request, context);
    case 'picture':
      return drawPicture(work.request, context);
    case 'answer': {
      const { answer, ...handled } = answerRequest(work.request, context);
      return { kind: answer.kind, ...handled };
    }
  }
}

/** What came of work that threw. */
export function undone(error: unknown): Done {
  if (error instanceof Unavailable || error instanceof Superseded) return { kind: 'no-database' };
  // An error sent to another thread would lose its cause.
  return { kind: 'failed', error: describeError(error) };
}
