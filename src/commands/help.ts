import { defineChatCommand } from './define-command.ts';
import { describeCommands } from './describe-commands.ts';
import { described, named } from './localize.ts';

export const help = defineChatCommand({
  data: {
    ...named({ 'zh-CN': '帮助', 'zh-TW': '幫助', 'en-US': 'help' }),
    ...described({
      'zh-CN': '能做什么，怎么用',
      'zh-TW': '能做什麼，怎麼用',
      'en-US': 'What it can do and how',
    }),
  },
  execute: (_, context) => ({ kind: 'help', blocks: describeCommands(context) }),
});
