import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { answerSource } from '../source/answer-source.ts';
import { showSource } from '../source/show-source.ts';
import { suggestPassages } from './completions.ts';
import { defineChatCommand } from './define-command.ts';
import { hide } from './hide.ts';
import { described, named } from './localize.ts';

export const source = defineChatCommand({
  data: {
    ...named({ 'zh-CN': '原文', 'zh-TW': '原文', 'en-US': 'source' }),
    ...described({
      'zh-CN': '看一段原文：它的上下文，和以它为据的事实',
      'zh-TW': '看一段原文：它的上下文，和以它為據的事實',
      'en-US': 'A passage in its place, and the facts that rest on it',
    }),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named({ 'zh-CN': '段落', 'zh-TW': '段落', 'en-US': 'passage' }),
        ...described({
          'zh-CN': '段号（¶12）、永久编号，或段中的字句',
          'zh-TW': '段號（¶12）、永久編號，或段中的字句',
          'en-US': 'A paragraph number (¶12), a permanent id, or words of the passage',
        }),
        required: true,
        autocomplete: true,
      },
      hide,
    ],
  },
  complete: { passage: suggestPassages },
  execute: ({ passage }, { library }) => answerSource(passage, library),
  again: ([article = '', passage = ''], { library }) => showSource(article, passage, library),
});
