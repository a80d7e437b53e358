import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { describeLibrary, describeLibraryAgain } from '../source/describe-library.ts';
import { suggestArticles, suggestTopics, suggestYears } from './completions.ts';
import { defineChatCommand } from './define-command.ts';
import { hide } from './hide.ts';
import { commandLabels, optionLabels } from './localize.ts';

export const library = defineChatCommand({
  data: {
    ...commandLabels('library'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...optionLabels('library', 'text'),
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...optionLabels('library', 'topic'),
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...optionLabels('library', 'year'),
        autocomplete: true,
      },
      hide,
    ],
  },
  complete: { text: suggestArticles, topic: suggestTopics, year: suggestYears },
  execute: (options, context) => describeLibrary(context.library, context, options),
  again: (ids, context) => describeLibraryAgain(ids, context.library, context),
});
