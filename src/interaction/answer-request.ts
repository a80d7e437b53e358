import type { Answer } from '../answer/answer.ts';
import { type Topic, topicOf } from '../answer/topic.ts';
import type { Context } from '../commands/command.ts';
import type { Audience } from '../surfaces/discord/controls.ts';
import { type Reply, renderDiscord, type View } from '../surfaces/discord/render.ts';
import type { Illustration } from '../surfaces/pictures/picture.ts';
import { pictureAddress } from '../surfaces/pictures/picture-address.ts';
import { mayHavePicture, pictureOf } from '../surfaces/pictures/picture-of.ts';
import type { Locale } from '../surfaces/texts/locales.ts';
import { createSpeaker } from '../surfaces/texts/say.ts';
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
  /** The picture of its first page. */
  readonly illustration?: Illustration;
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
  const illustration = isShort || view.from > 0 ? undefined : illustrate(answer, locale, context);
  return {
    answer,
    reply,
    audience,
    ...(topic === undefined ? {} : { topic }),
    ...(illustration === undefined ? {} : { illustration }),
  };
}

function illustrate(
  answer: Answer,
  locale: Locale,
  { library }: Pick<Context, 'library'>,
): Illustration | undefined {
  if (answer.again === undefined || !mayHavePicture(answer)) return undefined;
  const picture = pictureOf(answer, library, createSpeaker(locale, library, String));
  return picture && { picture, address: pictureAddress(answer.again, locale, picture) };
}

/**
 * Whether someone asked so that nobody else knows. Then no answer that others see goes on about it;
 * what a button or a menu shows holds nothing that they typed.
 */
function isHidden({ ask }: RequestTarget, { audience }: View): boolean {
  return audience === 'asker' && (ask === 'command' || ask === 'message');
}
