import { describe, expect, it } from 'vitest';
import { believe, doubt, figure, partnership, refuse } from '../support/facts.ts';

describe('letters of a known name raise no doubt', () => {
  it.each([
    ['in the sentence behind', ['星桥与北湾银行合作。汀上文坊也来了。']],
    ['in the sentence before', ['汀上文坊来了。星桥与北湾银行合作。']],
    ['in a heading', ['## 汀上文坊的晚会', '星桥与北湾银行合作。']],
    ['of a bank', ['星桥与北湾银行合作。无双银行来了。']],
  ])('%s', (_, body) => {
    const quotes = ['星桥与北湾银行合作。'];
    expect(believe(body, partnership({ quotes })).believed).toEqual({ by: 'program' });
  });

  it('in the sentence itself', () => {
    const sentence = '星桥与北湾银行合作,无双银行也来了。';
    const what = doubt(sentence, partnership());
    expect(what).toContain('无双银行 could take the place');
    expect(what).not.toContain('denial');
  });

  it.each([
    ['beside a word outside it', '星桥与北湾银行合作。汀上文坊不知情。', '"不"'],
    ['where the word is there without the name', '星桥与北湾银行合作。上文有误。', '"上文"'],
    // 无双 alone may be another than the bank.
    ['where the name may mean another', '星桥与北湾银行合作。无双地点头。', '"无"'],
  ])('but %s they do', (_, body, word) => {
    expect(doubt(body, partnership({ quotes: ['星桥与北湾银行合作。'] }))).toContain(word);
  });

  it('and a name that is nothing but such a word raises it', () => {
    expect(doubt('未来,星桥与北湾银行合作。', partnership())).toContain('"未来" is a word of plan');
  });

  it('and makes no plan of a fact', () => {
    const planned = partnership({ status: 'planned', confirmed: '读过' });
    const body = '汀上拟音坊来了,星桥与北湾银行合作。';
    expect(refuse(body, planned).what).toContain('speaks of the future');
    expect(believe('星桥将与北湾银行合作。', planned).status).toBe('planned');
  });
});

describe('words of the library’s field', () => {
  it('where a number is published says nothing more', () => {
    expect(believe('财报显示,星桥用户3亿。', figure('3亿')).believed).toEqual({ by: 'program' });
    expect(doubt('季报显示,星桥用户3亿。', figure('3亿'))).toContain('季报');
  });

  it('that say of which time a number is belong to it', () => {
    expect(doubt('年化星桥用户3亿。', figure('3亿'))).toContain('the number may be for 年化');
  });

  it('that end names make longer ones', () => {
    expect(doubt('星桥与北湾银行理财合作。', partnership())).toContain('北湾银行理财');
    expect(doubt('星桥与北湾银行保险合作。', partnership())).not.toContain('北湾银行保险');
  });
});
