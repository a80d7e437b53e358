import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../support/knowledge.ts';
import { searchOver } from './search-over.ts';

const { search } = shippedLibrary();
const readAs = (text: string) => search.understand(text).readAs;

it.each([
  ['腾迅和谁合作', '腾讯和谁合作'],
  ['京冬与工行', '京东与工行'],
  ['京冬金融', '京东金融'],
  ['百渡与农行', '百度与农行'],
  ['百渡的优势', '百度的优势'],
  ['诉球', '诉求'],
  ['连名卡', '联名卡'],
  ['直消', '直销'],
  ['蚂蚁金幅', '蚂蚁金服'],
  ['騰迅', '騰讯'],
])('%s is read as %s', (typed, meant) => {
  expect(readAs(typed)).toBe(meant);
});

it.each([
  ...['腾讯与中行合作了什么', '银行的核心诉求是什么', '银行网点会消失吗', '联名卡', '直销银行'],
  ...['騰訊與中國銀行', 'ICBC', 'what is big data', '2017年6月', '京东金融的定位'],
  ...['', '？', '😀', '人工智能', '什么是什么吗', '哪些银行', '那些银行', '哪家', '谁家的'],
  ...['迅', '量子计算', '\ud83d', '腾'],
])('%j is read as it stands', (text) => {
  expect(readAs(text)).toBeUndefined();
});

it('what is read is what is asked', () => {
  expect(search.understand('腾迅的优势').question).toEqual(
    search.understand('腾讯的优势').question,
  );
});

it('idle words are never mended', () => {
  const own = searchOver(['腾讯的那些年，那些事。', '客户很多。', '银行网点。']);
  expect(own.understand('腾讯的哪些银行').readAs).toBeUndefined();
});

describe('a question too long to look through', () => {
  it.each([
    ['of slips', '腾迅'.repeat(3000)],
    ['of one character', '迅'.repeat(6000)],
    ['of clauses', '腾迅与京冬，'.repeat(1000)],
  ])('%s is read as it stands, at once', (_, text) => {
    const started = performance.now();
    expect(readAs(text)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

it('a corpus without Chinese mends nothing', () => {
  expect(searchOver(['fintech and banks', '😀', '2017']).understand('腾迅').readAs).toBeUndefined();
});
