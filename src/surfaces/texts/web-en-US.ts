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
  problem: {
    notFound: 'There is no such page',
    unreadable: 'This request cannot be read',
    forbidden: 'This cannot be seen from here',
    method: 'This address takes no such request',
    tooLarge: 'This is too long',
    longAddress: 'This address is too long',
    hasty: (seconds) =>
      `You are asking too quickly. Please try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`,
    crowded: 'Too many people are asking right now. Please try again in a moment',
    'too-slow': 'This took too long, so it was stopped',
    'no-library': 'The library cannot be read right now. Please try again in a moment',
    leaving: 'This server is restarting. Please try again in a moment',
    unexpected: 'Something went wrong, so this page could not be made',
  },
};
