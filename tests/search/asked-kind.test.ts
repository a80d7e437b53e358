import { expect, it } from 'vitest';
import { holdsAskedKind, missingKinds } from '../../src/search/asked-kind.ts';

it.each([
  ['哪一年合作的', '2004年就进行过', true],
  ['哪一年合作的', '7月10日表示', false],
  ['what year was it', 'in 2004', true],
  ['什么时候宣布的', '3月28日宣布', true],
  ['什么时候宣布的', '春节前后', true],
  ['什么时候宣布的', '宣布达成合作', false],
  ['有多少家银行', '11家银行', true],
  ['有多少家银行', '7个平台', false],
  ['有多少人', '300名员工', true],
  ['有多少人', '三百名员工', true],
  ['发了多少张', '400多万张', true],
  ['用了几年', '十年', true],
  ['用了几年', '长达10年以上', true],
  ['用了几年', '2017年签署', false],
  ['几乎没有', '没有', true],
  ['how many banks', '11家银行', true],
  ['how many new banks', '长达10年', false],
  ['how many cards', '400多万张', true],
  ['how many banks', '2万多', true],
  ['要多少钱', '9.9元', true],
  ['要多少钱', '免年费', false],
  ['占比是多少', '80%', true],
  ['占比是多少', '很高', false],
  ['怎么合作', '合作', true],
  ['有哪几家公司', '京东金融与工行', true],
  ['十几年来合作了多少家', '十几年的客户', false],
])('%s: %s has it: %s', (question, text, expected) => {
  expect(holdsAskedKind(question, text)).toBe(expected);
});

it('what is missing is said in the words of the question', () => {
  expect(missingKinds('投入了多少钱', ['合作', '7家银行'])).toEqual(['多少钱']);
  expect(missingKinds('投入了多少钱', ['合作', '9元'])).toEqual([]);
});
