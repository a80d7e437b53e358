import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { resolveNames } from '../answer/resolve-names.ts';
import { answerComparison, answerComparisonAgain } from '../compare/answer-comparison.ts';
import { isComparable, isPair } from '../compare/suggest-pairs.ts';
import type { Context } from './command.ts';
import { suggestNames } from './completions.ts';
import { defineChatCommand } from './define-command.ts';
import { hide } from './hide.ts';
import { commandLabels, optionLabels } from './localize.ts';

export const compare = defineChatCommand({
  data: {
    ...commandLabels('compare'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...optionLabels('compare', 'a'),
        required: true,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...optionLabels('compare', 'b'),
        required: true,
        autocomplete: true,
      },
      hide,
    ],
  },
  complete: {
    a: (typed, context, { b }) => suggestOther(typed, b, context),
    b: (typed, context, { a }) => suggestOther(typed, a, context),
  },
  execute: ({ a, b }, { library }) => answerComparison(a, b, library),
  again: (ids, { library }) => answerComparisonAgain(ids, library),
});

/** Names that can be compared with the other one or, if that is not known yet, with anything. */
function suggestOther(typed: string, other: string | undefined, context: Context) {
  const { library } = context;
  const [id] = resolveNames(other ?? '', library);
  return suggestNames(typed, context, (entity) =>
    id === undefined ? isComparable(entity.id, library) : isPair(entity.id, id, library),
  );
}
