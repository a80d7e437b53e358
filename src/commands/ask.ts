import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { answerQuestion } from '../ask/answer-question.ts';
import { explainQuestion } from '../ask/explain-question.ts';
import { suggestQuestions } from './completions.ts';
import { defineChatCommand } from './define-command.ts';
import { hide } from './hide.ts';
import { described, named } from './localize.ts';

export const ask = defineChatCommand({
  data: {
    ...named({ 'zh-CN': '提问', 'zh-TW': '提問', 'en-US': 'ask' }),
    ...described({
      'zh-CN': '提问，得到带出处的原文',
      'zh-TW': '提問，得到帶出處的原文',
      'en-US': 'Ask a question and get cited passages',
    }),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named({ 'zh-CN': '问题', 'zh-TW': '問題', 'en-US': 'question' }),
        ...described({ 'zh-CN': '您的问题', 'zh-TW': '您的問題', 'en-US': 'Your question' }),
        required: true,
        autocomplete: true,
      },
      hide,
    ],
  },
  complete: { question: suggestQuestions },
  execute: ({ question }, { library }) => answerQuestion(question, library),
  explain: ({ question }, { library }) => explainQuestion(question, library),
});
