import type { Context } from '../commands/command.ts';
import { answerRequest } from '../interaction/answer-request.ts';
import { drawPicture } from '../interaction/draw-picture.ts';
import { suggest } from '../interaction/suggest.ts';
import { makePage } from '../pages/make-page.ts';
import type { Done, Work } from '../transport/library/work.ts';
import { describeError } from '../transport/log.ts';

/** Does what is asked of the library, in whichever thread that is. */
export function doWork(work: Work, context: Omit<Context, 'locale'>): Done {
  try {
    switch (work.kind) {
      case 'suggest':
        return { kind: 'done', value: suggest(work.request, context) };
      case 'page':
        return { kind: 'done', value: makePage(work.request, context) };
      case 'picture':
        return { kind: 'done', value: drawPicture(work.request, context) };
      case 'answer': {
        const { answer, ...handled } = answerRequest(work.request, context);
        return { kind: 'done', value: { kind: answer.kind, ...handled } };
      }
    }
  } catch (error) {
    // An error sent to another thread would lose its cause.
    return { kind: 'failed', error: describeError(error) };
  }
}
