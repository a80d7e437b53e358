import { describe, expect, it } from 'vitest';
import { createMendSlips } from '../../../src/search/question/mend-slips.ts';
import { createFindWords } from '../../../src/text/find-words.ts';
import { shippedLibrary } from '../../support/knowledge.ts';

describe('towards names and terms that no library has', () => {
  const targets = ['鲸鱼数科', '松江银行', '灯塔', 'Heron'];
  const mend = createMendSlips(targets, createFindWords(['松江证券']));

  it.each([
    ['a syllable of a name', '晶鱼数科在哪里', '鲸鱼数科在哪里'],
    ['another one', '鲸鱼树科在哪里', '鲸鱼数科在哪里'],
    ['one in traditional script', '鯨魚樹科在哪里', '鲸鱼数科在哪里'],
    ['one with blanks between', '鲸 鱼 树 科在哪里', '鲸鱼数科在哪里'],
    ['one of a term', '灯踏有多高', '灯塔有多高'],
    ['two of them', '松姜银行的登塔', '松江银行的灯塔'],
  ])('%s is mended', (_, typed, meant) => {
    expect(mend(typed)).toBe(meant);
  });

  it.each([
    ['what is right', '鲸鱼数科的灯塔'],
    ['what is right in traditional script', '鯨魚數科的燈塔'],
    ['another name', '松江证券在哪里'],
    ['what sounds like a name all through', '登它'],
    ['what sounds like none', '鲸鱼银行'],
    ['Latin letters', 'Herron'],
    ['nothing', ''],
    ['marks', '？！'],
    ['half a character', '\ud83d'],
  ])('%s is left as it is', (_, typed) => {
    expect(mend(typed)).toBeUndefined();
  });

  it('what stands around stays letter for letter', () => {
    expect(mend('「登塔」　ＡＢＣ 有 多高？')).toBe('「灯塔」　ＡＢＣ 有 多高？');
  });

  it('a word of the dictionary is meant as it is written', () => {
    const towards = (target: string) => createMendSlips([target], () => []);
    expect(towards('灯泡')('灯炮')).toBe('灯泡');
    expect(towards('公事')('公式很长')).toBeUndefined();
    expect(towards('网店')('网点很多')).toBeUndefined();
  });

  it('nor is one that only joins, nor what may belong to a name before it', () => {
    const towards = (target: string) => createMendSlips([target], () => []);
    expect(towards('联合')('银联和谁')).toBeUndefined();
    expect(towards('大银行')('渣打银行')).toBeUndefined();
  });

  it('nor is one cut to mend what stands beside it', () => {
    const towards = (target: string) => createMendSlips([target], () => []);
    expect(towards('家底')('谁家的灯塔')).toBeUndefined();
  });

  it('the longest name is meant', () => {
    const both = createMendSlips(['鲸鱼', '鲸鱼数科'], () => []);
    expect(both('鲸渔书科')).toBe('鲸鱼数科');
    expect(both('鲸渔很多')).toBe('鲸鱼很多');
  });

  it('no targets, no slips', () => {
    expect(createMendSlips([], () => [])('登塔')).toBeUndefined();
    expect(createMendSlips(['塔', 'Heron', '一二三四五六七八九'], () => [])('它')).toBeUndefined();
  });
});

describe('in the library', () => {
  const { mendSlips } = shippedLibrary();

  it.each([
    ['腾迅和谁合作', '腾讯和谁合作'],
    ['騰迅和誰合作', '腾讯和誰合作'],
    ['京冬与工行', '京东与工行'],
    ['百渡的优势', '百度的优势'],
    ['连名卡发了多少', '联名卡发了多少'],
    ['核心诉球', '核心诉求'],
  ])('%s is read as %s', (typed, meant) => {
    expect(mendSlips(typed)).toBe(meant);
  });

  it.each([
    ...['腾讯与中行合作了什么', '银行的核心诉求是什么', '银行网点会消失吗', '联名卡', '直销银行'],
    ...['騰訊與中國銀行', 'ICBC', 'what is big data', '2017年6月', '京东金融的定位'],
    ...['光大证券', '光大證券', '光大集团', '中信建投', '京东方', '兴业证券', '国计民生'],
    ...['人工智能', '什么是什么吗', '哪些银行', '那些银行', '哪家', '量子计算', '其中行业'],
  ])('%s is read as it stands', (text) => {
    expect(mendSlips(text)).toBeUndefined();
  });
});

describe('a long question', () => {
  const { mendSlips } = shippedLibrary();
  const slips = (characters: number) => '腾迅'.repeat(characters / 2);

  it('is mended throughout', () => {
    expect(mendSlips(slips(100))).toBe('腾讯'.repeat(50));
  });

  it.each([
    ['of slips', slips(6000)],
    ['of one character', '迅'.repeat(6000)],
    ['of clauses', '腾迅与京冬，'.repeat(1000)],
  ])('is read as it stands where it is very long: %s', (_, text) => {
    expect(mendSlips(text)).toBeUndefined();
  });
});
