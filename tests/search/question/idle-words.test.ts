import { expect, it } from 'vitest';
import { isIdleWord } from '../../../src/search/question/idle-words.ts';

it.each([
  ...['什么', '哪些', '谁', '何时', '多少', '为什么', '请问', '吗', '的', '了', '和', '一下'],
  ...['what', 'who', 'when', 'is', 'the', 'of', 'please', 'you', "what's", "you're"],
])('%s says nothing of what is asked', (word) => {
  expect(isIdleWord(word)).toBe(true);
});

it.each([
  ...['银行', '合作', '网点', '消失', '优势', '诉求', '第一', '不良', '贷款', '2017', '年', '家'],
  ...['bank', 'ai', 'partner', 'fintech', '', ' ', '__proto__', 'constructor', '@tencent', '=1'],
])('%j counts', (word) => {
  expect(isIdleWord(word)).toBe(false);
});
