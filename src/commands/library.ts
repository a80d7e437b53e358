import { describeLibrary } from '../source/describe-library.ts';
import { defineChatCommand } from './define-command.ts';
import { hide } from './hide.ts';
import { commandLabels } from './localize.ts';

export const library = defineChatCommand({
  data: {
    ...commandLabels('library'),
    options: [hide],
  },
  execute: (_, context) => describeLibrary(context.library, context),
  again: (_, context) => describeLibrary(context.library, context),
});
