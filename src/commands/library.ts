import { describeLibrary } from '../source/describe-library.ts';
import { defineChatCommand } from './define-command.ts';
import { hide } from './hide.ts';
import { described, named } from './localize.ts';

export const library = defineChatCommand({
  data: {
    ...named({ 'zh-CN': '文库', 'zh-TW': '文庫', 'en-US': 'library' }),
    ...described({
      'zh-CN': '文库里有什么：文章、数量、涉及的名称',
      'zh-TW': '文庫裡有什麼：文章、數量、涉及的名稱',
      'en-US': 'What the library holds: articles, counts, names',
    }),
    options: [hide],
  },
  execute: (_, context) => describeLibrary(context.library, context),
  again: (_, context) => describeLibrary(context.library, context),
});
