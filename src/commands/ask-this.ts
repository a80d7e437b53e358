import { answerQuestion } from '../answer/answer-question.ts';
import { toPlainText } from '../text/plain-text.ts';
import { defineMessageCommand } from './define-command.ts';

export const askThis = defineMessageCommand({
  name: { 'zh-CN': '问这句', 'zh-TW': '問這句', 'en-US': 'Ask this' },
  description: {
    'zh-CN': '把这条消息当作问题',
    'zh-TW': '把這則訊息當作問題',
    'en-US': 'Take the message as a question',
  },
  execute: (text, { library }) => answerQuestion(toPlainText(text).join('\n'), library),
});
