import { answerSaid } from '../ask/answer-said.ts';
import { defineMessageCommand } from './define-command.ts';

export const askThis = defineMessageCommand({
  key: 'ask-this',
  execute: (text, { library }) => answerSaid(text, undefined, library),
});
