import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/search/question/analysis.ts';
import { analyzeQuestion } from '../../../src/search/question/question.ts';
import { shippedLibrary } from '../../support/knowledge.ts';
import { glossary } from '../search-over.ts';

const { vocabulary } = shippedLibrary();
const wordsOf = (text: string) => analyze(text, vocabulary).words;
const needsOf = (text: string) =>
  analyzeQuestion(text, vocabulary).needs.map(({ words }) => words.join(' '));

it.each([
  ['腾讯与工行', ['@tencent', '与', '@icbc']],
  ['中国工商银行', ['@icbc']],
  ['京东金融的京东', ['@jd-finance', '的', '@jd']],
  ['Bank of China', ['@boc']],
  ['银行网点', ['银行', '网点']],
  ['2017年6月', ['2017', '年', '6', '月']],
  ['', []],
  ['，。！', []],
])('the words of %j are %j', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});

it.each([
  ['traditional', '騰訊與工行簽署戰略合作協議', '腾讯与工行签署战略合作协议'],
  ['full width', 'ＩＣＢＣ，２０１７年', 'ICBC,2017年'],
  ['upper case', 'TENCENT AND ICBC', 'tencent and icbc'],
  ['a year in characters', '二〇一七年', '2017年'],
  ['a short year', '在17年合作', '在2017年合作'],
  ['a month in characters', '六月三十日', '6月30日'],
  ['a percentage in words', '占百分之八十', '占80%'],
  ['a count in characters', '十一家银行', '11家银行'],
  ['a number in full width', '百分之５', '5%'],
])('%s makes no difference', (_, one, other) => {
  expect(wordsOf(one)).toEqual(wordsOf(other));
  expect(analyze(one, vocabulary).meanings).toEqual(analyze(other, vocabulary).meanings);
  expect(needsOf(one)).toEqual(needsOf(other));
});

it('a name means its groups too', () => {
  expect(analyze('蚂蚁金服', vocabulary).meanings).toEqual(['@alibaba', '@batj']);
  expect(analyze('工行', vocabulary).meanings).toEqual(['@big-four']);
});

it('a word of the glossary means what its other words mean', () => {
  const [first] = analyze('人工智能', vocabulary).meanings;
  expect(first).toBeDefined();
  expect(analyze('AI', vocabulary).meanings).toEqual([first]);
  expect(analyze('artificial intelligence', vocabulary).meanings).toEqual([first]);
  expect(analyze('区块链', vocabulary).meanings).not.toEqual([first]);
});

it('says where its words and meanings stand, and of what kinds its entities are', () => {
  const { text, places, kinds } = analyze('騰訊的 人工智能 與工行', vocabulary);
  const standing = places.map(({ term, start, end }) => [term, text.slice(start, end)]);
  expect(standing).toEqual(
    expect.arrayContaining([
      ['@tencent', '腾讯'],
      ['@batj', '腾讯'],
      ['智能', '智能'],
      ['@icbc', '工行'],
    ]),
  );
  const [meaning] = analyze('AI', vocabulary).meanings;
  expect(standing).toContainEqual([meaning, '人工智能']);
  expect(kinds).toEqual(['company', 'bank']);
});

describe('a question', () => {
  it.each([
    ['腾讯和谁合作', ['@tencent', '合作']],
    ['请问腾讯是什么？', ['@tencent']],
    ['腾讯、腾讯和腾讯', ['@tencent']],
    ['what is big data', ['big data']],
    ['什么是什么吗', []],
    ['', []],
  ])('%j needs %j', (text, expected) => {
    expect(needsOf(text)).toEqual(expected);
  });

  it('asks for no marks of Markdown', () => {
    expect(needsOf('**腾讯** __和__ ||网点||')).toEqual(['@tencent', '网点']);
  });

  it('asks for what a word of the glossary leaves of a longer one', () => {
    expect(needsOf('花旗银行')).toEqual(['花旗', '银行']);
  });

  it('another body that begins with a name is not its bearer', () => {
    expect(needsOf('光大理财的网点')).toEqual(['光大理财', '网点']);
    expect(needsOf('光大理财产品')).toContain('@ceb');
  });

  it('says what each need is in its own words', () => {
    const { needs, names } = analyzeQuestion('騰訊的人工智能', vocabulary);
    expect(needs).toMatchObject([
      { words: ['@tencent'], name: 'tencent' },
      { words: ['人工', '智能'] },
    ]);
    expect(needs[0]).not.toHaveProperty('meaning');
    expect(names).toEqual(['tencent']);
  });

  it.each([
    ['二〇一七年六月三十日', [{ year: 2017, from: { month: 6, day: 30 } }]],
    ['15年、17年', [{ year: 2015 }, { year: 2017 }]],
    ['几月合作', []],
  ])('%s asks about %j', (text, expected) => {
    expect(analyzeQuestion(text, vocabulary).dates).toMatchObject(expected);
  });
});

it('a word inside a name is no word of the glossary', () => {
  const banks = { ...vocabulary, findConcepts: glossary(['银行', 'bank']).findConcepts };
  const { needs } = analyzeQuestion('工商银行和银行', banks);
  expect(needs.map(({ words }) => words)).toEqual([['@icbc'], ['银行']]);
});

it.each(['@tencent', '=0', '@', '='])('%s as typed is no name and no meaning', (text) => {
  expect(wordsOf(text).filter((word) => /^[@=]/.test(word) && word === text)).toEqual(
    text === '@tencent' ? ['@tencent'] : [],
  );
  expect(analyze('=0', vocabulary).meanings).toEqual([]);
});
