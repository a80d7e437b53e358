import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandData } from '../../src/commands/command.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { parseLine } from '../../src/transport/parse-line.ts';

const option = (name: string, required: boolean) =>
  ({ type: 3, name, description: 'd', required }) as const;
const compare: CommandData = {
  name: 'compare',
  description: 'd',
  options: [option('one', true), option('other', true), option('topic', false)],
};
const data = [...COMMANDS.map((command) => command.data), compare];
const parse = (line: string) => {
  const { name, options } = parseLine(line, data);
  return [name, options];
};

it.each([
  ['/ask 银行核心诉求', 'ask', { question: '银行核心诉求' }],
  ['/ask what do  banks want?', 'ask', { question: 'what do  banks want?' }],
  ['ask 银行', 'ask', { question: '银行' }],
  ['  /ask  银行  ', 'ask', { question: '银行' }],
  ['/partner 腾讯 工行', 'partner', { name: '腾讯 工行' }],
  ['/partner "Bank of China"', 'partner', { name: 'Bank of China' }],
  ['/partner name:腾讯', 'partner', { name: '腾讯' }],
  ['/partner name:"Bank of China"', 'partner', { name: 'Bank of China' }],
  ['/partner bank:腾讯', 'partner', { name: 'bank:腾讯' }],
  ['/ask see https://example.org', 'ask', { question: 'see https://example.org' }],
  ['/ask 他说"合作"了吗', 'ask', { question: '他说"合作"了吗' }],
  ['/ask "没有关上', 'ask', { question: '"没有关上' }],
  ['/ask "a" b', 'ask', { question: '"a" b' }],
  ['/help', 'help', {}],
  ['/help 多余', 'help', {}],
  ['/ask', 'ask', {}],
  ['/ask ""', 'ask', {}],
  ['/nonsense a b', 'nonsense', {}],
  ['', '', {}],
  ['   ', '', {}],
  ['/', '', {}],
  ['/__proto__ x', '__proto__', {}],
])('%s', (line, name, options) => {
  expect(parse(line)).toEqual([name, options]);
});

describe('several options', () => {
  it.each([
    ['/compare 腾讯 百度', { one: '腾讯', other: '百度' }],
    ['/compare 腾讯 百度 和 京东', { one: '腾讯', other: '百度 和 京东' }],
    ['/compare "Bank of China" ICBC', { one: 'Bank of China', other: 'ICBC' }],
    ['/compare other:腾讯 百度', { other: '腾讯', one: '百度' }],
    ['/compare 腾讯 topic:定位 百度', { one: '腾讯', other: '百度', topic: '定位' }],
    ['/compare 腾讯 百度 topic:"金融 科技"', { one: '腾讯', other: '百度', topic: '金融 科技' }],
    ['/compare one:a one:b c', { one: 'b', other: 'c' }],
    ['/compare 腾讯', { one: '腾讯' }],
    ['/compare topic:定位', { topic: '定位' }],
    ['/compare __proto__:a b', { one: '__proto__:a', other: 'b' }],
  ])('%s', (line, options) => {
    expect(parse(line)).toEqual(['compare', options]);
  });
});

it('any line is read, and a plain one keeps its words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (line) => {
      parseLine(line, data);
      parseLine(`/ask ${line}`, data);
    }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('银行', '合作', 'bank', '的'), { minLength: 1 }),
      (words) => {
        const question = words.join(' ');
        expect(parse(`/ask ${question}`)).toEqual(['ask', { question }]);
      },
    ),
  );
});

it('a very long line is read at once', () => {
  const started = performance.now();
  parse(`/ask ${'"a '.repeat(30_000)}`);
  parse(`/ask ${'a'.repeat(100_000)}`);
  expect(performance.now() - started).toBeLessThan(3000);
});
