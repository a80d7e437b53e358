import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { answerComparison } from '../../src/compare/answer-comparison.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import { renderConsole } from '../../src/surfaces/console/render.ts';
import { renderDiscord } from '../../src/surfaces/discord/render.ts';
import { createStyle } from '../../src/transport/console/console.ts';
import { buttonIdsOf, FOR_ALL, textsOf } from '../support/discord-body.ts';
import { madeUpLibrary } from '../support/made-up.ts';

const library = madeUpLibrary();
const partner = (name: string) => answerPartner(name, library);
const onDiscord = (answer: Answer) =>
  textsOf(renderDiscord(answer, 'zh-CN', library, FOR_ALL))
    .join('\n')
    .replaceAll('**', '');
const onConsole = (answer: Answer) => renderConsole(answer, 'zh-CN', library, createStyle(false));
const surfaces = [
  ['Discord', onDiscord, '° 人工确认'],
  ['the console', onConsole, '° 由人读过原文后确认'],
] as const;

describe.each(surfaces)('on %s', (surface, draw, LEGEND) => {
  const isCard = surface === 'Discord';

  it('a fact that a person confirmed has a mark, and one line at the end says what it means', () => {
    const shown = draw(partner('青藤数科'));
    expect(shown).toMatch(isCard ? /^搭建了系统 超过20家°/m : /^ *青藤数科°(?: ·|$)/m);
    expect(shown).toContain(isCard ? '\n东江银行 ·' : '青藤数科 × 东江银行 ·');
    expect(shown.split(LEGEND)).toHaveLength(2);
    expect(shown.indexOf(LEGEND)).toBe(shown.lastIndexOf('°'));
  });

  it('where the program proved every fact there is neither', () => {
    const shown = draw(partner('苍鹭科技'));
    expect(shown).toContain(isCard ? '\n西江银行' : '苍鹭科技 × 西江银行');
    expect(shown).not.toContain('°');
  });

  it.each([
    [
      'what is to come is said to be planned',
      '蓝桥支付',
      '蓝桥支付 × 西江银行° · 计划中 · ',
      '西江银行° · 计划中 · ',
    ],
    ['a year from other words', '蓝桥支付', '2019年6月 · 年份据 ¶5 推断', '年份依据：¶5'],
    [
      'a year from the article’s date',
      '青藤数科',
      '2021年4月 · 年份据文章日期推断',
      '年份依据：文章日期',
    ],
    ['a bound that the fact leaves out', '青藤数科', '数值：超过20家', '超过20家'],
    ['a fact since a year', '苍鹭科技', '2015年起', '2015年起'],
    ['a fact until a year', '苍鹭科技', '至2012年', '至2012年'],
    ['a fact of some months', '双桥集团', '2020年1月至2020年6月', '2020年1月至2020年6月'],
    ['a fact with a direction', '双桥集团', '双桥集团 → 东江银行° · ', '东江银行° · '],
    [
      'through a group',
      '蓝桥支付',
      '双桥集团 × 两江银行 · 2018年 · 经由双桥集团',
      '两江银行 · 2018年 · 经由双桥集团',
    ],
  ])('%s: %s', (_, name, words, onCard) => {
    const joined = draw(partner(name)).replace(/\n(?!-#|>| {4})/g, ' · ');
    expect(joined).toContain(isCard ? onCard : words);
  });

  it('a fact through several says all of them', () => {
    const shown = draw(answerQuestion('蓝桥支付和东江银行合作了什么', library));
    expect(shown).toContain('2018年 · 经由双桥集团、两江银行');
  });

  it('a row of a comparison has the mark behind each fact that a person confirmed', () => {
    const shown = draw(answerComparison('蓝桥支付', '苍鹭科技', library));
    expect(shown).toMatch(/计划中 · 云计算° ¶3/);
    expect(shown).toMatch(/2015年起 ¶7/);
    expect(shown.split(LEGEND)).toHaveLength(2);
  });
});

it('words from which a year is inferred can be opened like those that prove the fact', () => {
  const answer = partner('蓝桥支付');
  const inferred = library.facts.flatMap(({ yearFrom }) =>
    yearFrom === undefined || yearFrom === 'published' ? [] : yearFrom.passage.id,
  );
  const opened = buttonIdsOf(renderDiscord(answer, 'zh-CN', library, FOR_ALL));
  expect(inferred).toHaveLength(1);
  for (const id of inferred) expect(opened.join()).toContain(id);
  const quoted = answer.blocks.flatMap((each) =>
    each.kind === 'fact' ? each.found.fact.quotes.map(({ passage }) => passage.id) : [],
  );
  for (const id of quoted) expect(opened.join()).toContain(id);
});
