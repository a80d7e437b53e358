import { answerQuestion } from '../ask/answer-question.ts';
import { MESSAGE_MAX } from '../check/check-message.ts';
import { cutText } from '../text/cut-text.ts';
import { toPlainText } from '../text/plain-text.ts';
import { defineMessageCommand } from './define-command.ts';

export const askThis = defineMessageCommand({
  name: { 'zh-CN': '问这句', 'zh-TW': '問這句', 'en-US': 'Ask this' },
  description: {
    'zh-CN': '把这条消息当作问题',
    'zh-TW': '把這則訊息當作問題',
    'en-US': 'Take the message as a question',
  },
  // What is no question has marks of Markdown to be read past, so that more is read than is asked.
  execute: (text, { library }) =>
    answerQuestion(toPlainText(cutText(text, MESSAGE_MAX).text).join('\n'), library),
});
