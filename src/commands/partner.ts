import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { factsOn } from '../answer/list-facts.ts';
import { resolveNames } from '../answer/resolve-names.ts';
import { answerPartner, answerPartnerAgain } from '../names/answer-names.ts';
import type { Context } from './command.ts';
import { suggestNames } from './completions.ts';
import { defineChatCommand } from './define-command.ts';
import { askFilter, filterOptions, suggestKinds, suggestYears } from './filter-options.ts';
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
      suggestKinds(typed, named(name, context), others, context),
    year: (typed, context, { name, ...others }) =>
      suggestYears(typed, named(name, context), others, context),
  },
  execute: ({ name, ...filter }, { library }) => answerPartner(name, library, askFilter(filter)),
  again: (ids, { library }) => answerPartnerAgain(ids, library),
});

/** The facts that the answer lists, or all facts if the name is not filled in yet. */
function named(name: string | undefined, { library }: Context) {
  return factsOn(resolveNames(name ?? '', library), library);
}
