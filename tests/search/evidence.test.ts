import { describe, expect, it } from 'vitest';
import { analyze, analyzeQuestion } from '../../src/search/analyze.ts';
import { canAnswer, heldShares } from '../../src/search/evidence.ts';
import { shippedLibrary } from '../support/knowledge.ts';
import { glossary, passagesOf, timeOf } from './search-over.ts';

const { vocabulary } = shippedLibrary();

function canAnswerWith(
  asked: string,
  text: string,
  trail: readonly string[] = [],
  ownYear?: number,
): boolean {
  const question = analyzeQuestion(asked, vocabulary);
  const [passage] = passagesOf([{ text, trail }]);
  if (passage === undefined) throw new RangeError('no passage');
  return canAnswer(question, passage, ownYear, vocabulary);
}

describe('an entity asked about', () => {
  it.each([
    ['in the text', '腾讯', '腾讯与中行合作', [], true],
    ['by another name', '工行', '中国工商银行', [], true],
    ['by a product', '腾讯', '微信支付', [], true],
    ['by a member', '四大行', '工行', [], true],
    ['not by its group', '工行', '四大行', [], false],
    ['in a heading over a text that names none', '腾讯', '社交基础', ['腾讯VS百度'], true],
    ['not in a heading over a text that names another', '腾讯', '百度', ['腾讯VS百度'], false],
    ['not where one of two is missing', '腾讯与工行', '腾讯', [], false],
    ['in text and heading together they are not', '腾讯与工行', '腾讯', ['工行'], false],
    ['nowhere', '腾讯', '银行网点', ['金融'], false],
    ['where none is asked for', '银行网点', '风控', [], true],
  ])('is spoken of %s', (_, question, text, trail, expected) => {
    expect(canAnswerWith(question, text, trail)).toBe(expected);
  });
});

describe('a year asked about', () => {
  it.each([
    ['2017年', '2017年6月', [], true],
    ['二〇一七年', '在17年合作', [], true],
    ['2018年', '2017年6月', [], false],
    ['2017年', '6月', ['2017年'], false],
    ['2015年和2017年', '2017年', [], false],
    ['2015年和2017年', '2015年之后，2017年与2015年', [], true],
    ['6月', '7月', [], true],
    ['合作', '2017年', [], true],
  ])('of %s in %s under %j: %s', (question, text, trail, expected) => {
    expect(canAnswerWith(question, text, trail)).toBe(expected);
  });

  it('may be the one that the article is about', () => {
    expect(canAnswerWith('2017年的合作', '合作', [], 2017)).toBe(true);
    expect(canAnswerWith('2016年的合作', '合作', [], 2017)).toBe(false);
    expect(canAnswerWith('2016年和2017年的合作', '2016年合作', [], 2017)).toBe(true);
  });
});

it('a number asked for has to be there', () => {
  expect(canAnswerWith('搭建了多少家平台', '为7家银行搭建了平台')).toBe(true);
  expect(canAnswerWith('搭建了多少家平台', '为银行搭建了平台')).toBe(false);
});

it('a need is held by its very words, less by other words of its meaning', () => {
  const known = glossary(['合作', '联姻']);
  const question = analyzeQuestion('银行联姻', known);
  expect(heldShares(question, analyze('银行联姻', known))).toEqual([1, 1]);
  expect(heldShares(question, analyze('银行合作', known))).toEqual([1, 0.7]);
  expect(heldShares(question, analyze('网点', known))).toEqual([0, 0]);
});

it('many years asked of a long passage take no longer than they have to', () => {
  const ask = () => canAnswerWith('2017年'.repeat(600), '2017年，'.repeat(1500));
  expect(timeOf(ask)).toBeLessThan(200);
});
