import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitIndependentClauses, splitSentences } from '../../src/text/sentences.ts';
import { shippedLibrary } from '../support/knowledge.ts';
import { anyProse, cut, expectCovered } from './pieces.ts';

describe.each([
  ['sentences', splitSentences],
  ['statements', splitIndependentClauses],
])('%s', (_, split) => {
  it('cover all that is not white space, in order, trimmed, none of them empty', () => {
    fc.assert(
      fc.property(anyProse, (text) => {
        expectCovered(split, text, /\s/gu);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['甲。乙!丙?', ['甲。', '乙!', '丙?']],
    ['甲。乙！丙？丁', ['甲。', '乙！', '丙？', '丁']],
    ['甲……乙。', ['甲……', '乙。']],
    ['甲?!乙。', ['甲?!', '乙。']],
    ['甲？！乙', ['甲？！', '乙']],
    ['甲。  乙。', ['甲。', '乙。']],
    ['甲\n乙', ['甲', '乙']],
    ['没有句号', ['没有句号']],
    ['甲，乙：丙——丁', ['甲，乙：丙——丁']],
    ['。', ['。']],
    ['', []],
    ['  \n ', []],
  ])('of %j', (text, expected) => {
    expect(cut(split, text)).toEqual(expected);
  });
});

it.each([
  ['甲;乙；丙。丁', ['甲;乙；丙。', '丁'], ['甲;', '乙；', '丙。', '丁']],
  ['鲸湾；珠水', ['鲸湾；珠水'], ['鲸湾；', '珠水']],
])('in %s a semicolon ends a statement and no sentence', (text, sentences, statements) => {
  expect(cut(splitSentences, text)).toEqual(sentences);
  expect(cut(splitIndependentClauses, text)).toEqual(statements);
});

describe('quotes and brackets close with what they hold', () => {
  it.each([
    ['他说"甲。"乙。', ['他说"甲。"', '乙。']],
    ['他说“甲。”乙。', ['他说“甲。”', '乙。']],
    ['他说「甲。」乙。', ['他说「甲。」', '乙。']],
    ['（甲。）乙。', ['（甲。）', '乙。']],
    ['《甲？》乙。', ['《甲？》', '乙。']],
    ['诉求在于"怎样。乙。', ['诉求在于"怎样。', '乙。']],
    ['普通消费者。"乙。', ['普通消费者。"', '乙。']],
  ])('%s', (text, expected) => {
    expect(cut(splitSentences, text)).toEqual(expected);
  });
});

describe('who said it belongs to what was said', () => {
  it.each([
    ['"甲也是肯定的。"李晓枫说。', ['"甲也是肯定的。"李晓枫说。']],
    ['“甲。”井贤栋表示。乙。', ['“甲。”井贤栋表示。', '乙。']],
    ['“甲。”欧阳明月对记者表示。乙。', ['“甲。”欧阳明月对记者表示。', '乙。']],
    ['「甲。」他說。乙。', ['「甲。」他說。', '乙。']],
    ['“甲！”行长指出！乙。', ['“甲！”行长指出！', '乙。']],
  ])('%s', (text, expected) => {
    expect(cut(splitSentences, text)).toEqual(expected);
  });

  it.each([
    ['"甲。"乙与丙合作。', ['"甲。"', '乙与丙合作。']],
    ['甲。李晓枫说。', ['甲。', '李晓枫说。']],
  ])('but not in %s', (text, expected) => {
    expect(cut(splitSentences, text)).toEqual(expected);
  });
});

describe('a mark within a word, a number or an address ends nothing', () => {
  it.each([
    'Acme Ltd. opened a branch.',
    'Foo Inc. and Bar Corp. merged.',
    'The U.S. market grew.',
    'Mr. Li of No. 5 said so.',
    'J. P. Morgan came, e.g. on Jan. 5.',
    'See JD.com today.',
    'It grew by 1.5 percent.',
    '增长1.5%。',
    '看https://a.cn/b?c=d&e=f!g;h。',
    '请打开a?b=1&c=2。',
    'foo!=bar;baz也可以。',
    '版本3.0.1。',
    '甲.乙。',
  ])('%s', (text) => {
    expect(cut(splitSentences, text)).toEqual([text]);
  });

  it.each([
    ['It grew by 1.5. Then it fell.', ['It grew by 1.5.', 'Then it fell.']],
    ['See JD.com today. Or not.', ['See JD.com today.', 'Or not.']],
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['真的吗?是的', ['真的吗?', '是的']],
    ['见a?b=1。乙', ['见a?b=1。', '乙']],
  ])('at the end of one it does: %s', (text, expected) => {
    expect(cut(splitSentences, text)).toEqual(expected);
  });
});

it('every sentence of the shipped article ends as a sentence does', () => {
  for (const { text } of shippedLibrary().corpus.passages) {
    for (const sentence of cut(splitSentences, text)) {
      expect(sentence).toMatch(/[。！？!?；;…]["”」）)]*$/u);
    }
  }
});

it.each(['。”', '”。', '?', 'A.', 'Ltd. ', '。”他', '……', ' '])(
  'a long text of nothing but %j is cut to its end',
  (piece) => {
    const text = `${piece.repeat(10_000)}\n末。`;
    expect(cut(splitSentences, text).at(-1)).toBe('末。');
  },
);

it('quotes close with what was said', () => {
  expect(cut(splitSentences, '“甲！”他说：“乙。”丙。')[0]).toBe('“甲！”他说：“乙。”');
});
