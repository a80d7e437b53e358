import { type Answer, bySureness, isSure } from '../answer/answer.ts';
import { notice, withNotice } from '../answer/blocks.ts';
import type { Topic } from '../answer/topic.ts';
import { MESSAGE_MAX } from '../check/check-message.ts';
import type { Library } from '../library/library.ts';
import { QUESTION_MAX } from '../search/question/question.ts';
import { cutText } from '../text/cut-text.ts';
import { toPlainText } from '../text/plain-text.ts';
import { answerFollowUp } from './follow-up.ts';
import { smallTalk, withoutGreeting } from './small-talk.ts';
import { withoutChat } from './without-chat.ts';

/**
 * Answers what someone wrote in a channel: small talk, a question, or one among other talk.
 * @param text Markdown, as written
 * @param after what was answered before, which the text may go on about
 */
export function answerSaid(text: string, after: Topic | undefined, library: Library): Answer {
  // Markdown is removed, so this reads more text than a question may have.
  const plain = toPlainText(cutText(text, MESSAGE_MAX).text).join('\n');
  const talk = smallTalk(plain, library);
  if (talk !== undefined) return talk;
  const said = withoutGreeting(plain);
  const whole = answerFollowUp(said, after ?? {}, library);
  if (isSure(whole) && (whole.unsaid ?? []).length === 0 && said.length <= QUESTION_MAX) {
    return whole;
  }
  const asked = withoutChat(said, library);
  if (asked === undefined) return whole;
  const answer = answerFollowUp(asked, after ?? {}, library);
  if (bySureness(answer, whole) > 0) return whole;
  return saysReading(answer)
    ? answer
    : withNotice(notice('question.read-as', { question: { asked } }), answer);
}

function saysReading({ blocks }: Answer): boolean {
  return blocks.some(
    (block) => block.kind === 'notice' && block.message.key === 'question.read-as',
  );
}
