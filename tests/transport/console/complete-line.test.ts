import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/surfaces/texts/locales.ts';
import { completeLine } from '../../../src/transport/console/complete-line.ts';
import { BAD_INPUTS } from '../../support/bad-inputs.ts';
import { contextOf } from '../../support/interactions.ts';

const complete = (line: string, locale: Locale = 'zh-CN') =>
  completeLine(line, contextOf({ locale }));
/** The line after one Tab, if that changes it. */
const tabbed = (line: string, locale: Locale = 'zh-CN') => {
  const [[only, ...others], end] = complete(line, locale);
  return only === undefined || others.length > 0
    ? line
    : line.slice(0, line.length - end.length) + only;
};

describe('a command', () => {
  it('is listed in the language of the reader only', () => {
    expect(complete('/')[0]).toEqual([
      ...['/提问 ', '/合作 ', '/比较 ', '/时间线 ', '/原文 ', '/文库 ', '/帮助 '],
      ...['/问这句 ', '/找出处 '],
    ]);
    expect(complete('/', 'en-US')[0]).toContain('/Ask this ');
    expect(complete('/', 'zh-TW')[0]).toContain('/提問 ');
    expect(complete('/', 'en-US')[0].join('')).not.toMatch(/\p{Script=Han}/u);
  });

  it.each([
    ['/提', 'zh-CN', '/提问 '],
    ['／时', 'zh-CN', '/时间线 '],
    ['/提', 'zh-TW', '/提問 '],
    ['/as', 'en-US', '/ask '],
    ['/TIME', 'en-US', '/timeline '],
    ['/Ask th', 'en-US', '/Ask this '],
    ['/par', 'zh-CN', '/partner '],
    ['/提', 'en-US', '/提'],
    ['/x', 'zh-CN', '/x'],
    ['/partner', 'en-US', '/partner '],
  ] as const)('%s in %s: %s', (line, locale, expected) => {
    expect(tabbed(line, locale)).toBe(expected);
  });
});

describe('a name', () => {
  it.each([
    ['/partner 京东商', '/partner 京东商城'],
    ['/合作 gsyh', '/合作 工商银行'],
    ['/partner tenc', '/partner Tencent'],
    ['/partner ＴＥＮＣ', '/partner Tencent'],
    ['/partner bank of ch', '/partner Bank of China'],
    ['/partner 腾讯 gsyh', '/partner 腾讯 工商银行'],
    ['/partner 腾迅', '/partner 腾讯'],
    ['partner 京东商', 'partner 京东商城'],
    ['/compare 腾讯 mayi', '/compare 腾讯 蚂蚁'],
    ['/compare "ant fi', '/compare "Ant Financial"'],
    ['/compare antfi', '/compare AntFin'],
    ['/timeline name:gsyh', '/timeline name:工商银行'],
    ['/partner 中行', '/partner 中行'],
    ['/partner 天气预报', '/partner 天气预报'],
  ])('%s: %s', (line, expected) => {
    expect(tabbed(line)).toBe(expected);
  });

  it.each([
    ['/partner gsyh', '/partner 工商銀行'],
    ['/partner 腾', '/partner 騰訊'],
  ])('in the script of the reader: %s', (line, expected) => {
    expect(tabbed(line, 'zh-TW')).toBe(expected);
  });

  it('of several is listed, and what was typed stays', () => {
    expect(complete('/partner Tencent')[0]).toEqual(['Tencent', 'Tencent FinTech']);
    const [labels, end] = complete('/partner 银行');
    expect(labels.length).toBeGreaterThan(4);
    expect(end).toBe('银行');
    expect(tabbed('/partner 银行')).toBe('/partner 银行');
    expect(complete('/partner ')[0]).toContain('京东金融');
  });
});

describe('dates, kinds, options and questions', () => {
  it.each([
    ['/timeline from:2004', '/timeline from:2004'],
    ['/timeline from:15年', '/timeline from:2015'],
    ['/timeline 腾讯 200', '/timeline 腾讯 2004'],
    ['/时间线 从:200', '/时间线 从:2004'],
    ['/partner 腾讯 kind:合', '/partner 腾讯 kind:合作'],
    ['/partner 腾讯 种', '/partner 腾讯 种类:'],
    ['/partner 腾讯 ki', '/partner 腾讯 kind:'],
    ['/partner 腾讯 year:201', '/partner 腾讯 year:2017'],
    ['/partner 腾讯 kind:合作 ki', '/partner 腾讯 kind:合作 ki'],
    ['/ask 直销银行的呼', '/ask 直销银行的呼声为什么隐没了？'],
    ['直销银行的呼', '直销银行的呼声为什么隐没了？'],
    ['How many co', 'How many co-branded cards has JD Finance issued?'],
    ['/找出处 百', '/找出处 百'],
    ['今天天气', '今天天气'],
  ])('%s: %s', (line, expected) => {
    expect(tabbed(line)).toBe(expected);
  });

  it('are listed where several go on', () => {
    expect(complete('/timeline from:2015')[0]).toEqual(['2015', '2015-12']);
    expect(complete('/partner 腾讯 ')[0]).toEqual(['种类:', '年份:', '隐藏:']);
    expect(complete('/partner 腾讯 ', 'en-US')[0]).toEqual(['kind:', 'year:', 'hide:']);
    expect(complete('腾讯')[0]).toContain('腾讯与中国银行合作了什么？');
  });

  it('passages are listed by their words', () => {
    const [labels, end] = complete('/source 网点');
    expect(end).toBe('网点');
    for (const label of labels.slice(1)) expect(label).toMatch(/^¶\d+ /u);
  });
});

it.each(BAD_INPUTS)('%s is no reason to fail', (_, text) => {
  for (const line of [
    text,
    `/${text}`,
    `/ask ${text}`,
    `/compare "${text}`,
    `/timeline from:${text}`,
  ]) {
    const [texts, end] = complete(line);
    expect(texts.length).toBeLessThanOrEqual(26);
    expect(line.replace('／', '/').endsWith(end)).toBe(true);
  }
});
