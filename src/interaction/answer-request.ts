import type { Answer } from '../answer/answer.ts';
import { type Topic, topicOf } from '../answer/topic.ts';
import type { Context } from '../commands/command.ts';
import type { Audience } from '../surfaces/discord/controls.ts';
import { type Reply, renderDiscord, type View } from '../surfaces/discord/render.ts';
import { answerTarget } from './answer-target.ts';
import { isForEveryone } from './audience.ts';
import type { AnswerRequest, RequestTarget } from './request.ts';
import { shortAnswer } from './short-answer.ts';

/** An answer, the Discord message that shows it, and who is to see that. */
export interface Handled {
  readonly answer: Answer;
  readonly reply: Reply;
  readonly audience: Audience;
  /** For questions that follow; missing if there is nothing to follow. */
  readonly topic?: Topic;
}

/**
 * Answers the request of a plan. An answer of no use to others is for whoever asked, even if all
 * would have seen another one; where that cannot be, it is short.
 */
export function answerRequest(
  { target, locale, view }: AnswerRequest,
  context: Omit<Context, 'locale'>,
): Handled {
  const answer = answerTarget(target, { ...context, locale });
  const isPublic = isForEveryone(answer);
  const isShort = !isPublic && view.repliesIn === 'channel';
  const shown = isShort ? shortAnswer(answer, locale) : answer;
  const audience = isPublic || view.repliesIn !== undefined ? view.audience : 'asker';
  const { library, publicUrl } = context;
  const reply = renderDiscord(shown, locale, library, { ...view, audience, publicUrl });
  const topic = isHidden(target, view) ? undefined : topicOf(answer);
  return { answer, reply, audience, ...(topic === undefined ? {} : { topic }) };
}

/**
 * Whether someone asked so that nobody else knows. Then no answer that others see goes on about it;
 * what a button or a menu shows holds nothing that they typed.
 */
function isHidden({ ask }: RequestTarget, { audience }: View): boolean {
  return audience === 'asker' && (ask === 'command' || ask === 'message');
}
