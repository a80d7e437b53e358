import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/answer/blocks.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import { madeUpLibrary } from '../answer/made-up.ts';
import { keysOf, ordinalsOf, partnershipsOf, quotesOf, valuesOf } from '../answer/read-answer.ts';

const library = madeUpLibrary();
const ask = (text: string) => answerQuestion(text, library);

describe('a pair of which passages speak without saying that it works together', () => {
  it.each([
    ['腾讯和农行合作了什么？', '腾讯和农行'],
    ['百度和中行的合作', '百度和中行'],
    ['腾讯与建行什么时候宣布合作？', '腾讯与建行'],
    ['苍鹭科技和松江银行合作了什么', '苍鹭科技和松江银行'],
    ['蒼鷺科技跟松江銀行有合作嗎', '苍鹭科技跟松江银行'],
    ['腾讯和农行没有合作吗', '腾讯和农行'],
  ])('%s: the passages that name both, as no more than near', (asked, pair) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('nearest');
    expect(keysOf(answer)).toEqual(['pair.no-fact', 'answer.unsaid', 'answer.nearest']);
    expect(answer.unsaid).toEqual([pair]);
    expect(partnershipsOf(answer)).toEqual([]);
    const quotes = quotesOf(answer);
    expect([1, 2]).toContain(quotes.length);
    expect(quotes.every(({ weak }) => weak)).toBe(true);
  });

  it('each passage shown, or to be shown next, names both', () => {
    const answer = ask('腾讯和农行合作了什么？');
    const all = [...citationsOf(answer.blocks), ...(answer.further ?? [])];
    const { find } = library.entities;
    for (const { passage } of all) {
      const named = find(passage.text).map(({ id }): string => id);
      expect(named).toEqual(expect.arrayContaining(['tencent', 'abc']));
    }
  });

  it('/partner says the same of two names', () => {
    const answer = answerPartner('苍鹭科技 松江银行', library);
    expect(answer.kind).toBe('nearest');
    expect(keysOf(answer)).toContain('pair.no-fact');
    expect(ordinalsOf(answer)).toEqual(ordinalsOf(ask('苍鹭科技和松江银行合作了什么')));
    expect(quotesOf(answer).every(({ weak }) => weak)).toBe(true);
  });
});

describe('a pair that no passage names together', () => {
  it.each(['苍鹭科技和盐海银行合作了什么', '微信和民生银行合作了吗'])('%s', (asked) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('no-answer');
    expect(keysOf(answer)).toContain('pair.no-fact');
    expect(answer.unsaid).toHaveLength(1);
    expect(citationsOf(answer.blocks)).toEqual([]);
  });
});

it('both are named by who says that no fact joins them', () => {
  const names = { entities: ['heron', 'pine'] };
  expect(valuesOf(ask('苍鹭科技和松江银行的合作'), 'pair.no-fact')).toEqual({ names });
});

it('a pair with a name that occurs nowhere is told of that name alone', () => {
  const answer = ask('水獭银行和苍鹭科技合作了吗');
  expect(answer.kind).toBe('not-mentioned');
  expect(valuesOf(answer, 'name.not-mentioned')).toEqual({ names: { entities: ['otter'] } });
});
