import type { WordForm } from '../words.ts';

// How the parts of Chinese texts are numbered, from the outermost in. The forms read text in half width.

export const CHAPTER: WordForm = {
  why: 'the number of a chapter: 第一章 总则',
  form: /^第\s?[〇零一二三四五六七八九十百\d]{1,5}\s?[编章篇部节節](?![\p{Script=Han}]{0,2}[，,。])/u,
  reads: ['第一章 总则', '第3节'],
  leaves: ['第一名', '第一次'],
};

export const HAN_NUMBER: WordForm = {
  why: 'the number of a section: 一、市场情况',
  form: /^[一二三四五六七八九十]{1,3}\s?[、.．](?!\d)/u,
  reads: ['一、市场', '十二、其他'],
  leaves: ['一些', '一百、二百'],
};

export const BRACKETED_NUMBER: WordForm = {
  why: 'the number of a part of a section: （一）总体情况',
  form: /^[(（]\s?[一二三四五六七八九十]{1,3}\s?[)）]/u,
  reads: ['（一）总体情况', '(十二)其他'],
  leaves: ['（一些）', '一)'],
};
