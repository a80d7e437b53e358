import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineChatCommand } from '../../../src/commands/define-command.ts';
import { hide } from '../../../src/commands/hide.ts';
import { COMMANDS } from '../../../src/commands/registry.ts';
import { parseLine } from '../../../src/transport/console/parse-line.ts';
import { anyCodePoint } from '../../support/any-code-point.ts';

const option = <const Name extends string>(name: Name, required: boolean) =>
  ({ type: 3, name, description: 'd', required }) as const;
const number = { type: 4, name: 'most', description: 'd' } as const;
const execute = () => ({ kind: 'empty' as const, blocks: [] });
const weigh = defineChatCommand({
  data: {
    name: 'weigh',
    description: 'd',
    options: [option('one', true), option('other', true), option('topic', false), number],
  },
  execute,
});
const order = defineChatCommand({
  data: {
    name: 'order',
    description: 'd',
    options: [option('name', false), option('from', false), hide],
  },
  execute,
});
const commands = [...COMMANDS, weigh, order];
const parse = (line: string) => {
  const invocation = parseLine(line, commands);
  return [invocation.name, invocation.kind === 'chat' ? invocation.options : invocation.text];
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
  ['/partner 腾讯 kind:合作 year:2017', 'partner', { name: '腾讯', kind: '合作', year: '2017' }],
  ['/合作 种类:合作 腾讯 工行', 'partner', { name: '腾讯 工行', kind: '合作' }],
  ['/timeline 腾讯 2014 June 2017', 'timeline', { name: '腾讯', from: '2014', to: 'June 2017' }],
  ['/timeline year:2017 kind:数据', 'timeline', { year: '2017', kind: '数据' }],
  ['/timeline 腾讯 2014 2017 合作', 'timeline', { name: '腾讯', from: '2014', to: '2017 合作' }],
  ['/ask see https://example.org', 'ask', { question: 'see https://example.org' }],
  ['/ask 他说"合作"了吗', 'ask', { question: '他说"合作"了吗' }],
  ['/weigh one:腾讯 other:', 'weigh', { one: '腾讯', other: '' }],
  ['/ask 他说: 合作', 'ask', { question: '他说: 合作' }],
  ['/ask "没有关上', 'ask', { question: '"没有关上' }],
  ['/ask "a" b', 'ask', { question: '"a" b' }],
  ['/help', 'help', {}],
  ['/help 多余', 'help', {}],
  ['/ask', 'ask', {}],
  ['/ask ""', 'ask', {}],
  ['/nonsense a b', 'nonsense', {}],
  ['银行 想要什么', 'ask', { question: '银行 想要什么' }],
  ['what do banks want', 'ask', { question: 'what do banks want' }],
  ['nonsense hide:true', 'ask', { question: 'nonsense', hide: true }],
  ['help', 'help', {}],
  ['help me', 'ask', { question: 'help me' }],
  ['partner 腾讯', 'partner', { name: '腾讯' }],
  ['partner 腾讯 是谁？', 'ask', { question: 'partner 腾讯 是谁？' }],
  ['ask 谁？', 'ask', { question: '谁？' }],
  ['/library of what?', 'library', { text: 'of', topic: 'what?' }],
  ['library of what?', 'ask', { question: 'library of what?' }],
  ['／合作 腾讯', 'partner', { name: '腾讯' }],
  ['', '', {}],
  ['   ', '', {}],
  ['/', '', {}],
  ['/__proto__ x', '__proto__', {}],
  ['/ask 百度 hide:true', 'ask', { question: '百度', hide: true }],
  ['/ask hide:False 百度', 'ask', { question: '百度', hide: false }],
  ['/ask 百度 hide:maybe', 'ask', { question: '百度 hide:maybe' }],
  ['/提问 百度', 'ask', { question: '百度' }],
  ['/提問 隱藏:true 百度', 'ask', { question: '百度', hide: true }],
  ['/提问 问题:百度 隐藏:true', 'ask', { question: '百度', hide: true }],
  ['/ASK 百度', 'ask', { question: '百度' }],
  ['/asking 百度', 'asking', {}],
  ['/问这句 百度  定位 ', '问这句', '百度  定位'],
  ['/Ask this 百度 hide:true', '问这句', '百度 hide:true'],
  ['/ask this 百度', 'ask', { question: 'this 百度' }],
  ['/問這句 "百度"', '问这句', '百度'],
  ['问这句', '问这句', ''],
])('%s', (line, name, options) => {
  expect(parse(line)).toEqual([name, options]);
});

it.each([
  ['/order', {}],
  ['/order 腾讯', { name: '腾讯' }],
  ['/order 腾讯 2015', { name: '腾讯', from: '2015' }],
  ['/order from:2015 Ant Financial', { from: '2015', name: 'Ant Financial' }],
  ['/order hide:true', { hide: true }],
])('where nothing is required, bare text is what may be given: %s', (line, options) => {
  expect(parse(line)).toEqual(['order', options]);
});

describe('several options', () => {
  it.each([
    ['/weigh 腾讯 百度', { one: '腾讯', other: '百度' }],
    ['/weigh 腾讯 百度 和 京东', { one: '腾讯', other: '百度 和 京东' }],
    ['/weigh "Bank of China" ICBC', { one: 'Bank of China', other: 'ICBC' }],
    ['/weigh other:腾讯 百度', { other: '腾讯', one: '百度' }],
    ['/weigh 腾讯 topic:定位 百度', { one: '腾讯', other: '百度', topic: '定位' }],
    ['/weigh 腾讯 百度 topic:"金融 科技"', { one: '腾讯', other: '百度', topic: '金融 科技' }],
    ['/weigh one:a one:b c', { one: 'b', other: 'c' }],
    ['/weigh 腾讯', { one: '腾讯' }],
    ['/weigh topic:定位', { topic: '定位' }],
    ['/weigh a b most:3', { one: 'a', other: 'b', most: 3 }],
    ['/weigh a most:many', { one: 'a', other: 'most:many' }],
    ['/weigh __proto__:a b', { one: '__proto__:a', other: 'b' }],
  ])('%s', (line, options) => {
    expect(parse(line)).toEqual(['weigh', options]);
  });
});

it('any line is read, and a plain one keeps its words', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCodePoint }), (line) => {
      parseLine(line, commands);
      parseLine(`/ask ${line}`, commands);
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

it.each([
  ['open quotes', '"a '.repeat(30_000)],
  ['one word', 'a'.repeat(100_000)],
  ['names of no option', 'a:'.repeat(30_000)],
])('a very long line of %s keeps its words', (_, question) => {
  expect(parse(`/ask ${question}`)).toEqual(['ask', { question: question.trim() }]);
});
