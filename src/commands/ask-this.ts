import { answerQuestion } from '../ask/answer-question.ts';
import { MESSAGE_MAX } from '../check/check-message.ts';
import { cutText } from '../text/cut-text.ts';
import { toPlainText } from '../text/plain-text.ts';
import { defineMessageCommand } from './define-command.ts';

export const askThis = defineMessageCommand({
  key: 'ask-this',
  // Markdown is removed afterwards, so this reads more text than a question may have.
  execute: (text, { library }) =>
    answerQuestion(toPlainText(cutText(text, MESSAGE_MAX).text).join('\n'), library),
});
