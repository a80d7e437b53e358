import { expect, it } from 'vitest';
import { typesAsked, typesHeld } from '../../../src/search/question/answer-types.ts';

const fits = (question: string, text: string) => (typesAsked(question) & typesHeld(text)) !== 0;

it.each([
  ['腾讯何时与中行合作', '2017年6月'],
  ['哪一年', '二〇一七年'],
  ['几月', '六月'],
  ['when did they sign', '6月30日'],
  ['多少家银行', '11家'],
  ['几家银行', '十一家'],
  ['how many banks', '20'],
  ['占比是多少', '80%'],
  ['谁说的', '司长李晓枫'],
  ['who said so', 'ceo井贤栋'],
  ['为什么网点消亡', '因为离柜业务攀升'],
  ['why', '由于'],
  ['在哪里', '位于北京'],
  ['哪个城市', '北京市'],
])('%s may be answered by %s', (question, text) => {
  expect(fits(question, text)).toBe(true);
});

it.each([
  ['腾讯何时与中行合作', '双方签署协议'],
  ['多少家银行', '银行网点'],
  ['谁说的', '银行网点'],
  ['为什么', '银行网点'],
  ['在哪里', '银行网点'],
  ['银行网点', '2017年6月11家'],
  ['几乎消亡', '11家'],
  ['', '2017年'],
  ['何时', ''],
])('%j wants nothing that %j holds', (question, text) => {
  expect(fits(question, text)).toBe(false);
});

it.each([
  ['wholesale banking', 'ceo'],
  ['the whole market', 'ceo'],
  ['somewhere else', '北京市'],
])('a question word inside a word asks nothing: %s', (question, text) => {
  expect(fits(question, text)).toBe(false);
});

it('the index keeps the types in a byte', () => {
  const everything = '1年 11家 先生 因为 位于 是指 旨在 第一 (1) 、一、二';
  expect(typesHeld(everything)).toBeLessThan(256);
});
