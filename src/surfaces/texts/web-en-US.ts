import type { WebTexts } from './web.ts';

export const webEnUS: WebTexts = {
  shell: { name: '引证 Yinzheng', skip: 'Skip to the content' },
  library: { title: 'Library' },
  article: {},
  entity: {},
  search: {
    title: 'Ask',
    label: 'Ask about what the library says',
    submit: 'Ask',
    answer: 'Answer',
    next: 'Ask next',
    tiers: { sure: 'With proof', nearest: 'Only close', nothing: 'Not found' },
    byProgram: 'checked by the program',
    reason: 'Why a person confirmed it',
  },
  check: {
    title: 'Find sources',
    label: 'Text to look up',
    hint: (most) =>
      `Paste a message or a passage of up to ${most} characters. Each sentence is looked up in the library and shown beside its source, with what differs. It does not say what is true.`,
    submit: 'Find sources',
    marks: 'Marks:',
    same: 'in both',
    said: 'only here',
    source: 'only in the source',
    proves: (count) => `Facts that the source proves: ${count}`,
    permalink: 'This is the address of a passage. Here it is.',
    ask: 'Ask it as a question',
  },
  try: {},
  pictures: {},
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
