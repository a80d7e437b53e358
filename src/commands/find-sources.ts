import { checkMessage } from '../check/check-message.ts';
import { defineMessageCommand } from './define-command.ts';

export const findSources = defineMessageCommand({
  name: { 'zh-CN': '找出处', 'zh-TW': '找出處', 'en-US': 'Find sources' },
  description: {
    'zh-CN': '在文库中找这条消息的每句话，列出原文和不同之处',
    'zh-TW': '在文庫中尋找這則訊息的每句話，列出原文和不同之處',
    'en-US': 'Looks up each sentence of the message in the library and shows what differs',
  },
  execute: (text, { library }) => checkMessage(text, library),
});
