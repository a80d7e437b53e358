import { expect, it } from 'vitest';
import { answerComparison } from '../../../src/compare/answer-comparison.ts';
import { columnsOf } from '../../../src/surfaces/columns.ts';
import { renderConsole } from '../../../src/surfaces/console/render.ts';
import { createStyle } from '../../../src/transport/console/console.ts';
import { shippedLibrary } from '../../support/knowledge.ts';

const library = shippedLibrary();
const draw = (a: string, b: string, locale: 'zh-CN' | 'en-US' = 'zh-CN') =>
  renderConsole(answerComparison(a, b, library), locale, library, createStyle(false)).split('\n');

it('the result comes first; a row is a table of two columns, names and facts, a line each', () => {
  const lines = draw('工行', '中行');
  expect(lines[0]).toBe('中国工商银行、中国银行：都与腾讯合作');
  const at = lines.indexOf('合作：腾讯');
  expect(lines.slice(at + 1, at + 3)).toEqual([
    '  中国工商银行 │ 2017年春节前后 · 黄金红包、腾讯微黄金° ¶3',
    '               │ 2004年° ¶3',
  ]);
  expect(lines).toContain('  中国银行     │ 十多年来 · 经由四大行° ¶17');
});

it('a side without a fact is there, with a dash', () => {
  expect(draw('工行', '中行')).toContain('  中国银行     │ —');
  expect(draw('工行', '中行', 'en-US')).toContain('  Bank of China │ —');
});

it.each([
  ['', 0],
  ['ab', 2],
  ['鲸湾', 4],
  ['Ａ（鲸）', 8],
  ['鯨か라', 6],
  ['𠮷', 2],
])('%j is as wide as so many columns: %i', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});
