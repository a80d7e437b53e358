import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { answerEntities, answerPartner } from '../names/answer-names.ts';
import { suggestNames } from './completions.ts';
import { defineChatCommand } from './define-command.ts';
import { hide } from './hide.ts';
import { commandLabels, optionLabels } from './localize.ts';

export const partner = defineChatCommand({
  data: {
    ...commandLabels('partner'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...optionLabels('partner', 'name'),
        required: true,
        autocomplete: true,
      },
      hide,
    ],
  },
  complete: { name: (typed, context) => suggestNames(typed, context) },
  execute: ({ name }, { library }) => answerPartner(name, library),
  again: (ids, { library }) => answerEntities(ids, library),
});
