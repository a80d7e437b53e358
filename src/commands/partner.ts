import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { answerPartner, answerPartnerAgain } from '../names/answer-names.ts';
import { suggestNames } from './completions.ts';
import { defineChatCommand } from './define-command.ts';
import {
  askFilter,
  factsNamed,
  filterOptions,
  suggestKinds,
  suggestYears,
} from './filter-options.ts';
import { hide } from './hide.ts';
import { commandLabels, optionLabels } from './localize.ts';

const filters = filterOptions('partner');

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
      filters.kind,
      filters.year,
      hide,
    ],
  },
  complete: {
    name: (typed, context) => suggestNames(typed, context),
    kind: (typed, context, { name, ...others }) =>
      suggestKinds(typed, factsNamed(name, context), others, context),
    year: (typed, context, { name, ...others }) =>
      suggestYears(typed, factsNamed(name, context), others, context),
  },
  execute: ({ name, ...filter }, { library }) => answerPartner(name, library, askFilter(filter)),
  again: (ids, { library }) => answerPartnerAgain(ids, library),
});
