import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { resolveNames } from '../answer/resolve-names.ts';
import { readDate } from '../text/read-date.ts';
import { answerTimeline, answerTimelineAgain, factsOn } from '../timeline/answer-timeline.ts';
import type { Context } from './command.ts';
import { suggestDates, suggestNames } from './completions.ts';
import { defineChatCommand } from './define-command.ts';
import { hide } from './hide.ts';
import { commandLabels, optionLabels } from './localize.ts';

export const timeline = defineChatCommand({
  data: {
    ...commandLabels('timeline'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...optionLabels('timeline', 'name'),
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...optionLabels('timeline', 'from'),
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...optionLabels('timeline', 'to'),
        autocomplete: true,
      },
      hide,
    ],
  },
  complete: {
    name: (typed, context) => suggestNames(typed, context),
    from: (typed, context, { name, to }) => suggestBound(typed, 'from', name, to, context),
    to: (typed, context, { name, from }) => suggestBound(typed, 'to', name, from, context),
  },
  execute: ({ name, from, to }, { library }) => answerTimeline({ name, from, to }, library),
  again: (ids, { library }) => answerTimelineAgain(ids, library),
});

function suggestBound(
  typed: string,
  bound: 'from' | 'to',
  name: string | undefined,
  other: string | undefined,
  context: Context,
) {
  const found = factsOn(resolveNames(name ?? '', context.library), context.library);
  const known = readDate(other ?? '');
  return suggestDates(typed, found, bound, bound === 'from' ? known?.to : known?.from, context);
}
