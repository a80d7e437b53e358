import type { WebTexts } from './web.ts';
import { PICTURE_TEXTS } from './web-pictures.ts';

export const webEnUS: WebTexts = {
  shell: { name: '引证 Yinzheng', skip: 'Skip to the content' },
  library: { title: 'Library' },
  article: {},
  entity: {},
  search: {},
  check: {},
  try: {},
  pictures: PICTURE_TEXTS['en-US'],
  problem: { notFound: 'There is no such page' },
};
