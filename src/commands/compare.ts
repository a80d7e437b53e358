import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { resolveNames } from '../answer/resolve-names.ts';
import { answerComparison, answerComparisonAgain } from '../compare/answer-comparison.ts';
import { isComparable, isPair } from '../compare/suggest-pairs.ts';
import type { Context } from './command.ts';
import { suggestNames } from './completions.ts';
import { defineChatCommand } from './define-command.ts';
import { hide } from './hide.ts';
import { described, named } from './localize.ts';

export const compare = defineChatCommand({
  data: {
    ...named({ 'zh-CN': '比较', 'zh-TW': '比較', 'en-US': 'compare' }),
    ...described({
      'zh-CN': '两家公司或两家银行并列：合作方、数据、定位和言论',
      'zh-TW': '兩家公司或兩家銀行並列：合作方、數據、定位和言論',
      'en-US': 'Two companies or two banks side by side, each cell with its source',
    }),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named({ 'zh-CN': '甲', 'zh-TW': '甲', 'en-US': 'a' }),
        ...described({
          'zh-CN': '一家公司或银行的任何名称',
          'zh-TW': '一家公司或銀行的任何名稱',
          'en-US': 'Any name of a company or a bank',
        }),
        required: true,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...named({ 'zh-CN': '乙', 'zh-TW': '乙', 'en-US': 'b' }),
        ...described({
          'zh-CN': '与它比较的公司或银行',
          'zh-TW': '與它比較的公司或銀行',
          'en-US': 'The company or bank to compare it with',
        }),
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

/** Names that can stand beside the other one, if that is known yet; else all that can be compared. */
function suggestOther(typed: string, other: string | undefined, context: Context) {
  const { library } = context;
  const [id] = resolveNames(other ?? '', library);
  return suggestNames(typed, context, (entity) =>
    id === undefined ? isComparable(entity.id, library) : isPair(entity.id, id, library),
  );
}
