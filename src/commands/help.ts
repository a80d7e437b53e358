import { defineChatCommand } from './define-command.ts';
import { describeCommands } from './describe-commands.ts';
import { commandLabels } from './localize.ts';

export const help = defineChatCommand({
  data: commandLabels('help'),
  execute: (_, context) => ({ kind: 'help', blocks: describeCommands(context) }),
});
