import { expect, it } from 'vitest';
import { checkMessage } from '../../../src/answer/check-message.ts';
import { shippedLibrary } from '../../support/knowledge.ts';

const verdictsOn = (message: string) =>
  checkMessage(message, shippedLibrary()).blocks.flatMap((block) =>
    block.kind === 'claim' ? [block.verdict.kind] : [],
  );

it.each([
  ['whose partner the text leaves open', '京东金融与工行、腾讯宣布达成合作', 'not-mentioned'],
  ['a company between two others', '京东金融与腾讯和工行宣布合作', 'not-mentioned'],
  ['two companies as partners', '百度与腾讯、工行合作', 'not-mentioned'],
  ['two banks as partners', '工行与农行、百度合作', 'not-mentioned'],
  ['each pair of its own', '京东金融与工行、百度与农行宣布达成合作', 'supported'],
  ['a beginning', '百度与工行2015年启动全面合作', 'supported'],
  ['a date less precise than asked', '腾讯与工行2017年6月合作', 'not-mentioned'],
  ['no date that may be meant', '腾讯与工行2010年合作', 'differs'],
])('%s: %s', (_, message, kind) => {
  expect(verdictsOn(message)).toEqual([kind]);
});

it('a later date is no beginning', () => {
  expect(verdictsOn('腾讯与工行2017年开始合作')).not.toContain('supported');
});
