import { describe, expect, it } from 'vitest';
import { isEverydayWord, isIdleWord } from '../../../src/search/question/light-words.ts';

describe('a word of everyday talk', () => {
  it.each([
    ['is an idle one too', ['什么', '请问', '麻烦', 'please']],
    ['is glued to another one', ['谁在', '凉了', '做得', '没被', '最好是', '先问', '又来了']],
  ])('%s', (_, words) => {
    expect(words.filter((word) => !isEverydayWord(word))).toEqual([]);
  });
});

describe('what names something is neither', () => {
  it.each([
    ['a piece of a name', ['拼', '多多', '滴滴', '拼多多']],
    ['a long word of short ones', ['的了着过在', '什么突然着急']],
    ['a prototype', ['__proto__', 'constructor', 'toString']],
    ['a mark or a number', [' ', '2017', '@whale', '=1']],
  ])('%s', (_, words) => {
    expect(words.filter(isEverydayWord)).toEqual([]);
    expect(words.filter(isIdleWord)).toEqual([]);
  });
});
