import { expect, it } from 'vitest';
import { answerComparison } from '../../../src/compare/answer-comparison.ts';
import { renderConsole } from '../../../src/surfaces/console/render.ts';
import { createStyle } from '../../../src/transport/console/console.ts';
import { shippedLibrary } from '../../support/knowledge.ts';

const library = shippedLibrary();
const draw = (a: string, b: string, locale: 'zh-CN' | 'en-US' = 'zh-CN') =>
  renderConsole(answerComparison(a, b, library), locale, library, createStyle(false)).split('\n');

it('a row is a table of two columns, names and facts, each fact on its line', () => {
  expect(draw('工行', '中行').slice(0, 7)).toEqual([
    '比较：中国工商银行、中国银行',
    '合作：蚂蚁金服',
    '  中国工商银行 │ 十多年来 · 经由四大行 · 形式：合作° ¶17',
    '  中国银行     │ 十多年来 · 经由四大行 · 形式：合作° ¶17',
    '合作：腾讯',
    '  中国工商银行 │ 2017年春节前后 · 形式：合作 · 领域：黄金红包、腾讯微黄金° ¶3',
    '               │ 2004年 · 形式：合作° ¶3',
  ]);
});

it('a side without a fact is there, and says so', () => {
  expect(draw('工行', '中行')).toContain('  中国银行     │ 没有核对过的事实');
  expect(draw('工行', '中行', 'en-US')).toContain('  Bank of China │ no checked facts');
});
