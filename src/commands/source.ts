import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { answerSource } from '../source/answer-source.ts';
import { showSource } from '../source/show-source.ts';
import { suggestPassages } from './completions.ts';
import { defineChatCommand } from './define-command.ts';
import { hide } from './hide.ts';
import { commandLabels, optionLabels } from './localize.ts';

export const source = defineChatCommand({
  data: {
    ...commandLabels('source'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...optionLabels('source', 'passage'),
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
