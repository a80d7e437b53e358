import { defineCommand } from './command.ts';
import { describeCommands } from './describe-commands.ts';

export const help = defineCommand({
  data: {
    name: 'help',
    description: '能做什么，怎么用',
    description_localizations: {
      'zh-CN': '能做什么，怎么用',
      'zh-TW': '能做什麼，怎麼用',
      'en-US': 'What it can do and how',
      'en-GB': 'What it can do and how',
    },
  },
  execute: (_, context) => ({ kind: 'help', blocks: describeCommands(context) }),
});
