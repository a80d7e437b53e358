import type { WordForm } from '../words.ts';

/** Around a word for a kind of entity, asks for the name of one. */
export const WANTED = {
  before: {
    why: 'before the word: 哪家[银行]',
    form: /(?:哪[一几些个家间种]*|什么|何种|(?:多少|几)[家个]?)\s*$/u,
    reads: ['珠水与哪几家', '什么', '和多少家'],
    leaves: ['哪家的', '这家', '有家'],
  },
  behind: {
    why: 'after the word: [银行]是哪家',
    form: /^(?:[是为有]|指的是)?(?:哪|谁)/u,
    reads: ['是哪家', '有哪些', '指的是谁'],
    leaves: ['在哪', '和谁'],
  },
  other: {
    why: 'anyone not mentioned: 谁合作的[银行], and 哪家 without such a word after it',
    form: /谁(?!是)|哪一?[家个]/gu,
    reads: ['谁合作的银行', '哪一家合作的银行'],
    leaves: ['谁是银行', '哪些银行'],
  },
  most: {
    why: 'the one with the most: 最多的[银行]',
    form: /(?:最[多广]的|最频繁的)\s*$/u,
    reads: ['合作最多的', '往来最频繁的'],
    leaves: ['最多', '最早的'],
  },
  count: {
    why: 'how many: 多少[银行]',
    form: /多少\s*$/u,
    reads: ['和多少'],
    leaves: ['多少家', '不少'],
  },
  which: {
    why: 'which one: 什么[银行]',
    form: /什么\s*$/u,
    reads: ['和什么'],
    leaves: ['什么样的', '这么'],
  },
} as const satisfies Readonly<Record<string, WordForm>>;
