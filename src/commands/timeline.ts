import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { readDate } from '../text/read-date.ts';
import { answerTimeline, answerTimelineAgain } from '../timeline/answer-timeline.ts';
import type { Context } from './command.ts';
import { suggestDates, suggestNames } from './completions.ts';
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

const filters = filterOptions('timeline');

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
      filters.kind,
      filters.year,
      hide,
    ],
  },
  complete: {
    name: (typed, context) => suggestNames(typed, context),
    from: (typed, context, { name, to }) => suggestBound(typed, 'from', name, to, context),
    to: (typed, context, { name, from }) => suggestBound(typed, 'to', name, from, context),
    kind: (typed, context, { name, ...others }) =>
      suggestKinds(typed, factsNamed(name, context), others, context),
    year: (typed, context, { name, ...others }) =>
      suggestYears(typed, factsNamed(name, context), others, context),
  },
  byNameOnly: ['kind', 'year'],
  execute: ({ name, from, to, ...filter }, { library }) =>
    answerTimeline({ name, from, to, ...askFilter(filter) }, library),
  again: (ids, { library }) => answerTimelineAgain(ids, library),
});

function suggestBound(
  typed: string,
  bound: 'from' | 'to',
  name: string | undefined,
  other: string | undefined,
  context: Context,
) {
  const found = factsNamed(name, context);
  const known = readDate(other ?? '');
  return suggestDates(typed, found, bound, bound === 'from' ? known?.to : known?.from, context);
}
