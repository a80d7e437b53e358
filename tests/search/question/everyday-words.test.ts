import { describe, expect, it } from 'vitest';
import { isEverydayWord } from '../../../src/search/question/everyday-words.ts';

describe('a word of everyday talk', () => {
  it.each([
    ['colours', ['突然', '着急', '划算', 'actually']],
    ['asks or addresses', ['什么', '请问', '麻烦', 'please']],
    ['is glued to another one', ['谁在', '凉了', '做得', '没被', '最好是', '先问', '又来了']],
  ])('%s', (_, words) => {
    expect(words.filter((word) => !isEverydayWord(word))).toEqual([]);
  });
});

describe('what names something is none', () => {
  it.each([
    ['a word', ['灯塔', '网点', '年费', '算法', '区块链', '不良贷款', 'blockchain', 'lantern']],
    ['a lone character', ['鲸', '塔']],
    ['a piece of a name', ['拼', '多多', '滴滴', '拼多多']],
    ['a long word of short ones', ['的了着过在', '什么突然着急']],
    ['a prototype', ['__proto__', 'constructor', 'toString']],
    ['a mark or a number', ['2017', '@whale', '=1']],
  ])('%s', (_, words) => {
    expect(words.filter(isEverydayWord)).toEqual([]);
  });
});
