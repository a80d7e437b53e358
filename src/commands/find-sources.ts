import { checkMessage } from '../answer/check-message.ts';
import { defineMessageCommand } from './define-command.ts';

export const findSources = defineMessageCommand({
  name: { 'zh-CN': '找出处', 'zh-TW': '找出處', 'en-US': 'Find sources' },
  description: {
    'zh-CN': '为这条消息的每句话找出处，指出与文库不同的数字和日期',
    'zh-TW': '為這則訊息的每句話找出處，指出與文庫不同的數字和日期',
    'en-US': 'Finds what supports each sentence of the message, and numbers or dates that differ',
  },
  execute: (text, { library }) => checkMessage(text, library),
});
