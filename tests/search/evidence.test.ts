import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../src/search/analyze.ts';
import { weigh } from '../../src/search/evidence.ts';
import { shippedLibrary } from '../support/knowledge.ts';
import { passagesOf } from './search-over.ts';

const { vocabulary } = shippedLibrary();

function evidenceOf(
  asked: string,
  text: string,
  trail: readonly string[] = [],
  weights: readonly (number | undefined)[] = [],
) {
  const question = analyzeQuestion(asked, vocabulary);
  const [passage] = passagesOf([{ text, trail }]);
  if (passage === undefined) throw new RangeError('no passage');
  return weigh(question, weights, passage, vocabulary);
}

describe('names', () => {
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
  ])('are held %s', (_, question, text, trail, expected) => {
    expect(evidenceOf(question, text, trail).namesHeld).toBe(expected);
  });
});

describe('years', () => {
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
    expect(evidenceOf(question, text, trail).yearsHeld).toBe(expected);
  });
});

describe('the share covered', () => {
  it.each([
    ['all', '网点', '网点', [], [3], 1, 1],
    ['none', '网点', '风险', [], [3], 0, 0],
    ['by rarity', '网点客户', '网点', [], [3, 1], 0.75, 0.75],
    ['headings apart', '网点客户', '客户', ['网点'], [3, 1], 1, 0.25],
    ['an unknown word as 2', '网点量子', '网点', [], [6, undefined], 0.75, 0.75],
    ['names apart', '腾讯网点', '网点', [], [9, 1], 1, 1],
    ['nothing asked but a name', '腾讯', '网点', [], [9], 1, 1],
    ['another word of the meaning', '联姻', '合作', [], [1], 1, 1],
    ['nothing asked', '什么', '网点', [], [], 1, 1],
  ])('counts %s', (_, question, text, trail, weights, covered, coveredByText) => {
    const evidence = evidenceOf(question, text, trail, weights);
    expect(evidence.covered).toBeCloseTo(covered, 12);
    expect(evidence.coveredByText).toBeCloseTo(coveredByText, 12);
  });
});

it('many years asked of a long passage take no longer than they have to', () => {
  const started = performance.now();
  evidenceOf('2017年'.repeat(600), '2017年，'.repeat(1500));
  expect(performance.now() - started).toBeLessThan(200);
});
