import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { answerEntities, answerPartner } from '../names/answer-names.ts';
import { suggestNames } from './completions.ts';
import { defineChatCommand } from './define-command.ts';
import { hide } from './hide.ts';
import { described, named } from './localize.ts';

export const partner = defineChatCommand({
  data: {
    ...named({ 'zh-CN': '合作', 'zh-TW': '合作', 'en-US': 'partner' }),
    ...described({
      'zh-CN': '查一家公司或银行的合作、数据、定位和言论',
      'zh-TW': '查一家公司或銀行的合作、數據、定位和言論',
      'en-US': 'Partnerships, figures, positioning and remarks of a company or a bank',
    }),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named({ 'zh-CN': '名称', 'zh-TW': '名稱', 'en-US': 'name' }),
        ...described({
          'zh-CN': '公司或银行的任何名称：腾讯、工行、ICBC',
          'zh-TW': '公司或銀行的任何名稱：騰訊、工行、ICBC',
          'en-US': 'Any name of a company or a bank: Tencent, ICBC, 工行',
        }),
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
