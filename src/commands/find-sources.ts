import { checkMessage } from '../check/check-message.ts';
import { defineMessageCommand } from './define-command.ts';

export const findSources = defineMessageCommand({
  key: 'find-sources',
  execute: (text, { library }) => checkMessage(text, library),
});
