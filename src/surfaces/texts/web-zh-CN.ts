import type { WebTexts } from './web.ts';
import { PICTURE_TEXTS } from './web-pictures.ts';

export const webZhCN: WebTexts = {
  shell: { name: '引证 Yinzheng', skip: '跳到正文' },
  library: { title: '文库' },
  article: {},
  entity: {},
  search: {},
  check: {},
  try: {},
  pictures: PICTURE_TEXTS['zh-CN'],
  problem: {
    notFound: '没有这一页',
    unreadable: '这个请求读不懂',
    forbidden: '不能从这里查看',
    method: '这个地址不接受这样的请求',
    tooLarge: '内容太长了',
    longAddress: '地址太长了',
    hasty: (seconds) => `问得太快了，请在 ${seconds} 秒后再试`,
    crowded: '现在问的人太多，请过一会儿再试',
    'too-slow': '处理的时间太长，已停止',
    'no-library': '暂时读不了文库，请过一会儿再试',
    leaving: '正在重新启动，请过一会儿再试',
    unexpected: '出了问题，没能做出这一页',
  },
};
