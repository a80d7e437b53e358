import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { answerPartner } from '../answer/answer-partner.ts';
import { defineCommand } from './command.ts';

export const partner = defineCommand({
  data: {
    name: 'partner',
    description: '查一家公司或银行的合作、数据、定位和言论',
    description_localizations: {
      'zh-CN': '查一家公司或银行的合作、数据、定位和言论',
      'zh-TW': '查一家公司或銀行的合作、數據、定位和言論',
      'en-US': 'Partnerships, figures, positioning and remarks of a company or a bank',
      'en-GB': 'Partnerships, figures, positioning and remarks of a company or a bank',
    },
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'name',
        description: '公司或银行的任何名称：腾讯、工行、ICBC',
        description_localizations: {
          'zh-CN': '公司或银行的任何名称：腾讯、工行、ICBC',
          'zh-TW': '公司或銀行的任何名稱：騰訊、工行、ICBC',
          'en-US': 'Any name of a company or a bank: Tencent, ICBC, 工行',
          'en-GB': 'Any name of a company or a bank: Tencent, ICBC, 工行',
        },
        required: true,
      },
    ],
  },
  execute: ({ name }, { library }) => answerPartner(name, library),
});
