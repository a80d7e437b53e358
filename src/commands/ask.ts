import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { answerQuestion } from '../answer/answer-question.ts';
import { defineCommand } from './command.ts';

export const ask = defineCommand({
  data: {
    name: 'ask',
    description: '提问，得到带出处的原文',
    description_localizations: {
      'zh-CN': '提问，得到带出处的原文',
      'zh-TW': '提問，得到帶出處的原文',
      'en-US': 'Ask a question and get cited passages',
      'en-GB': 'Ask a question and get cited passages',
    },
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: '您的问题',
        description_localizations: {
          'zh-CN': '您的问题',
          'zh-TW': '您的問題',
          'en-US': 'Your question',
          'en-GB': 'Your question',
        },
        required: true,
      },
    ],
  },
  execute: ({ question }, { library }) => answerQuestion(question, library),
});
