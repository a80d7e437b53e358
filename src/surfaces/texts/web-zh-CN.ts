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
  problem: { notFound: '没有这一页' },
};
