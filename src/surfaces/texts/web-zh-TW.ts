import type { WebTexts } from './web.ts';

export const webZhTW: WebTexts = {
  shell: { name: '引證 Yinzheng', skip: '跳到內文' },
  library: { title: '文庫' },
  article: {},
  entity: {},
  search: {
    title: '提問',
    label: '問文庫裡的事',
    submit: '提問',
    answer: '回答',
    next: '接著問',
    tiers: { sure: '有據', nearest: '相近', nothing: '沒有找到' },
    byProgram: '程式逐字核對',
    byPerson: (why) => `由人讀過原文後確認：${why}`,
  },
  check: {
    title: '找出處',
    label: '要查的文字',
    hint: (most) =>
      `貼一則訊息或一段文字，最多 ${most} 個字元。每句話都在文庫裡找，列出原文和不同之處；不判斷真假。`,
    submit: '找出處',
    marks: '標記：',
    same: '兩邊都有',
    said: '只有這裡有',
    source: '只有原文有',
    proves: '以上原文證明的事實：',
    permalink: '這是一段原文的網址，以下就是這一段。',
    ask: '把它當作問題來問',
  },
  try: {},
  pictures: {},
  problem: { notFound: '沒有這一頁' },
};
