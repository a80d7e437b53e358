import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { resolveNames } from '../answer/resolve-names.ts';
import { readDate } from '../text/read-date.ts';
import { answerTimeline, answerTimelineAgain, factsOn } from '../timeline/answer-timeline.ts';
import type { Context } from './command.ts';
import { suggestDates, suggestNames } from './completions.ts';
import { defineChatCommand } from './define-command.ts';
import { hide } from './hide.ts';
import { described, named } from './localize.ts';

export const timeline = defineChatCommand({
  data: {
    ...named({ 'zh-CN': '时间线', 'zh-TW': '時間軸', 'en-US': 'timeline' }),
    ...described({
      'zh-CN': '按日期先后列出事实',
      'zh-TW': '按日期先後列出事實',
      'en-US': 'Facts in the order of their dates',
    }),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named({ 'zh-CN': '名称', 'zh-TW': '名稱', 'en-US': 'name' }),
        ...described({
          'zh-CN': '公司、银行或人；不填则为全部',
          'zh-TW': '公司、銀行或人；不填則為全部',
          'en-US': 'A company, a bank or a person; all of them if left out',
        }),
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...named({ 'zh-CN': '从', 'zh-TW': '從', 'en-US': 'from' }),
        ...described({
          'zh-CN': '起始日期：2015、2015-06、2015年6月',
          'zh-TW': '起始日期：2015、2015-06、2015年6月',
          'en-US': 'First date: 2015, 2015-06, 2015-06-30',
        }),
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...named({ 'zh-CN': '到', 'zh-TW': '到', 'en-US': 'to' }),
        ...described({
          'zh-CN': '结束日期：2017、2017-06、2017年6月',
          'zh-TW': '結束日期：2017、2017-06、2017年6月',
          'en-US': 'Last date: 2017, 2017-06, 2017-06-30',
        }),
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
