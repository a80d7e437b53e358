import type { WebTexts } from './web.ts';

export const webZhCN: WebTexts = {
  shell: { name: '引证 Yinzheng', skip: '跳到正文' },
  library: { title: '文库' },
  article: {},
  entity: {},
  search: {
    title: '提问',
    label: '问文库里的事',
    submit: '提问',
    answer: '回答',
    next: '接着问',
    tiers: { sure: '有据', nearest: '相近', nothing: '没有找到' },
    byProgram: '程序逐字核对',
    byPerson: (why) => `由人读过原文后确认：${why}`,
  },
  check: {
    title: '找出处',
    label: '要查的文字',
    hint: (most) =>
      `贴一条消息或一段文字，最多 ${most} 个字符。每句话都在文库里找，列出原文和不同之处；不判断真假。`,
    submit: '找出处',
    marks: '标记：',
    same: '两边都有',
    said: '只有这里有',
    source: '只有原文有',
    proves: '以上原文证明的事实：',
    permalink: '这是一段原文的网址，以下就是这一段。',
    ask: '把它当作问题来问',
  },
  try: {},
  pictures: {},
  problem: { notFound: '没有这一页' },
};
