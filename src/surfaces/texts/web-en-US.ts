import type { WebTexts } from './web.ts';

export const webEnUS: WebTexts = {
  shell: { name: '引证 Yinzheng', skip: 'Skip to the content' },
  library: { title: 'Library' },
  article: {},
  entity: {},
  search: {},
  check: {},
  try: {},
  pictures: {},
  problem: { notFound: 'There is no such page' },
};
