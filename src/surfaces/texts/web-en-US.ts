import type { WebTexts } from './web.ts';

export const webEnUS: WebTexts = {
  shell: {
    name: '引证 Yinzheng',
    skip: 'Skip to the content',
    pages: 'This site',
    library: 'Library',
    search: 'Ask',
    check: 'Find sources',
    foot: 'It only quotes the library, or states facts that were checked against the text.',
    toLibrary: 'Back to the library',
  },
  library: {
    title: 'Library',
    description:
      'A library to ask and to check: every answer is quoted word for word, with its source.',
    toCheck: 'Paste a text and find its sources',
    articles: 'Articles',
    matrix: 'Who works with whom',
    matrixHow: 'Each year leads to the words that say so; “●” has no date in the text.',
    matrixLess: (rows, columns) =>
      `Only those with the most partners: ${rows} rows, ${columns} columns.`,
    picture: 'See it as a picture',
    undated: 'undated',
    newer: 'Newer',
    older: 'Older',
    page: (page, of) => `Page ${page} of ${of}`,
  },
  article: {
    contents: 'Contents',
    permalink: (mark) => `${mark}: permalink of this passage`,
    counts: (passages, facts) => `${count(passages, 'passage')} · ${count(facts, 'fact')}`,
    original: 'Original address',
    facts: (facts) => `${count(facts, 'fact')} from here`,
    proof: 'Proof',
    byProgram: 'checked word for word by the program',
    byPerson: (why) => `confirmed by a person: ${why}`,
    table: 'Table, scrolls sideways',
    toNearest: (mark) => `Go to ${mark}`,
    atPlace: 'This passage has been edited; highlighted is the text now in its place.',
    atEnd: 'This passage is no longer in the article; highlighted is the nearest to its place.',
    elsewhere: 'The same words are now in:',
  },
  entity: {
    names: 'Other names',
    products: 'Products',
    members: 'Members',
    groups: 'Belongs to',
    facts: 'Facts',
    noFacts: 'There is no checked fact.',
    picture: (name) => `Partners of ${name}, by year`,
    mentions: 'Passages that mention it',
  },
  search: {
    title: 'Ask',
    label: 'Ask about what the library says',
    submit: 'Ask',
    answer: 'Answer',
    next: 'Ask next',
    tiers: { sure: 'With proof', nearest: 'Only close', nothing: 'Not found' },
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

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
