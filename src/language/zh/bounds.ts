import type { Bound, Examples } from '../pack.ts';
import { type WordList, words } from '../words.ts';

/** Words and marks before a number that make it a bound or an approximation: 超过7家. */
export const BOUNDS_BEFORE: Readonly<Record<string, Bound>> = {
  超过: 'over',
  超: 'over',
  逾: 'over',
  突破: 'over',
  多于: 'over',
  高于: 'over',
  大于: 'over',
  不少于: 'at-least',
  不低于: 'at-least',
  至少: 'at-least',
  最少: 'at-least',
  高达: 'at-least',
  不到: 'under',
  不足: 'under',
  低于: 'under',
  少于: 'under',
  小于: 'under',
  未满: 'under',
  不满: 'under',
  不超过: 'at-most',
  至多: 'at-most',
  最多: 'at-most',
  最高: 'at-most',
  约: 'about',
  大约: 'about',
  约为: 'about',
  大概: 'about',
  接近: 'nearly',
  将近: 'nearly',
  近: 'nearly',
  '>': 'over',
  '≥': 'at-least',
  '>=': 'at-least',
  '<': 'under',
  '≤': 'at-most',
  '<=': 'at-most',
  '~': 'about',
  '≈': 'about',
};

export const BOUND_LOOKALIKES: WordList = {
  why: 'they end like a word that bounds a number but bound nothing: 签约7家',
  words: [
    ...words('签约 合约 预约 解约 违约 节约 条约 契约 续约 最近 附近 临近 靠近 邻近 远近'),
    ...words('赶超 反超'),
  ],
  reads: ['签约7家', '最近7家', '反超7家'],
  leaves: ['约7家', '近7家', '超7家'],
};

export const TURNING: WordList = {
  why: 'before a bound they reverse it, so the number is not read: 未超过20家 is 20 or fewer',
  words: words('不 没 未 非 无 没有 尚未 从未 并非'),
  reads: ['未超过20家', '并非至少20家', '没有达到,没有超过20家'],
  leaves: ['超过20家', '不超过20家', '不只百度,超过20家'],
};

/** Words after a number that bound it. 多 and 余 also appear inside it: 400多万. */
export const BOUNDS_BEHIND: Readonly<Record<string, Bound>> = {
  以上: 'at-least',
  及以上: 'at-least',
  以下: 'at-most',
  及以下: 'at-most',
  以内: 'at-most',
  之内: 'at-most',
  左右: 'about',
  上下: 'about',
  多: 'some',
  余: 'some',
  几: 'some',
  来: 'some',
  '+': 'at-least',
};

/** Inside a number, these make it vague: 400多万, 十几. */
export const VAGUE = '多余几来';
/** These do the same after its scale: 400万多, 400万余. */
export const STILL_VAGUE = '多余';

/** Texts, each with its number as read. */
export const EXAMPLES: Examples = {
  reads: {
    超过7家: 'over 7 家',
    不超过7家: 'at-most 7 家',
    约7家: 'about 7 家',
    '>=7家': 'at-least 7 家',
    '7家以上': 'at-least 7 家',
    '7家左右': 'about 7 家',
    '400多万张': 'some 4000000 张',
    '3年多': 'some 3 year',
  },
  leaves: ['7家', '7家多数', '超过去年,7家'],
};

export const PERIODS: WordList = {
  why: 'besides dates, they say which period a number covers: 单月用户3亿 is not 用户3亿',
  words: [
    ...words('单月 单季 单日 单周 单年 当月 当季 当日 当年 当期 本期 上期 同期'),
    ...words('每月 每年 每日 每天 每周 每季 月均 日均 年均 周均 季均'),
    ...words('全年 月度 年度 季度 首日 首月 首年 首周 一年 过去一年 近一年 上月 上季'),
    ...words('年内 月内 周内 日内 期内 期末 期初'),
  ],
  reads: ['单月用户3亿', '过去一年用户3亿', '日均3亿'],
  leaves: ['用户3亿', '2017年用户3亿', '岁月'],
};
