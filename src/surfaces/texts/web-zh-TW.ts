import type { WebTexts } from './web.ts';
import { PICTURE_TEXTS } from './web-pictures.ts';

export const webZhTW: WebTexts = {
  shell: { name: '引證 Yinzheng', skip: '跳到內文' },
  library: { title: '文庫' },
  article: {},
  entity: {},
  search: {},
  check: {},
  try: {},
  pictures: PICTURE_TEXTS['zh-TW'],
  problem: {
    notFound: '沒有這一頁',
    unreadable: '這個請求讀不懂',
    forbidden: '不能從這裡檢視',
    method: '這個網址不接受這樣的請求',
    tooLarge: '內容太長了',
    longAddress: '網址太長了',
    hasty: (seconds) => `問得太快了，請在 ${seconds} 秒後再試`,
    crowded: '現在問的人太多，請過一會兒再試',
    'too-slow': '處理的時間太長，已停止',
    'no-library': '暫時讀不了文庫，請過一會兒再試',
    leaving: '正在重新啟動，請過一會兒再試',
    unexpected: '出了問題，沒能做出這一頁',
  },
};
