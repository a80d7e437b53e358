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
  problem: { notFound: '沒有這一頁' },
};
