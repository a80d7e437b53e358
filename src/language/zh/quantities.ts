import type { Bound } from '../pack.ts';
import { words } from '../words.ts';

/** Words before a number that bound it. */
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

/** Words that end like one of them and bound nothing. */
export const BOUND_LOOKALIKES = words(`
  签约 合约 预约 解约 违约 节约 条约 契约 续约 最近 附近 临近 靠近 邻近 远近 赶超 反超
`);

/** Words behind a number that bound it. 多 and 余 stand within it too: 400多万. */
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

/** What stands inside a number and makes it a vague one. */
export const VAGUE = '多余几来';

/** Currencies by how they are written, before a number and behind it. */
export const CURRENCIES_BEFORE: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  美元: 'USD',
  hk$: 'HKD',
  nt$: 'TWD',
  s$: 'SGD',
  a$: 'AUD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  '￥': 'CNY',
  rmb: 'CNY',
  cny: 'CNY',
  人民币: 'CNY',
  usd: 'USD',
  eur: 'EUR',
  hkd: 'HKD',
  港币: 'HKD',
};

/** The same behind a number. */
export const CURRENCIES_BEHIND: Readonly<Record<string, string>> = {
  元: 'CNY',
  元人民币: 'CNY',
  人民币: 'CNY',
  块钱: 'CNY',
  美元: 'USD',
  美金: 'USD',
  港元: 'HKD',
  港币: 'HKD',
  元港币: 'HKD',
  澳门元: 'MOP',
  新台币: 'TWD',
  台币: 'TWD',
  元新台币: 'TWD',
  欧元: 'EUR',
  英镑: 'GBP',
  日元: 'JPY',
  日圆: 'JPY',
  韩元: 'KRW',
  韩圆: 'KRW',
  新加坡元: 'SGD',
  新币: 'SGD',
  澳元: 'AUD',
  加元: 'CAD',
  加币: 'CAD',
  瑞士法郎: 'CHF',
  瑞郎: 'CHF',
  卢布: 'RUB',
  卢比: 'INR',
  泰铢: 'THB',
  越南盾: 'VND',
  林吉特: 'MYR',
  比特币: 'BTC',
};

/** Units of measure, each with what it is counted as; longer ones win. */
export const MEASURES: Readonly<Record<string, string>> = {
  ...CURRENCIES_BEHIND,
  '%': '%',
  个百分点: 'point',
  百分点: 'point',
  个基点: 'basis point',
  基点: 'basis point',
  '‰': '‰',
  成: 'tenth',
  倍: 'times',
  年: 'year',
  周年: 'year',
  年期: 'year',
  个月: 'month',
  个季度: 'quarter',
  季度: 'quarter',
  个交易日: 'day',
  个工作日: 'day',
  天: 'day',
  日: 'day',
  周: 'week',
  小时: 'hour',
  分钟: 'minute',
  秒: 'second',
  岁: 'year of age',
  吨: 'tonne',
  公斤: 'kilogram',
  克: 'gram',
  平方米: 'square metre',
  平方公里: 'square kilometre',
  公里: 'kilometre',
  米: 'metre',
  千瓦: 'kilowatt',
  千米: 'kilometre',
  千克: 'kilogram',
  人次: 'time of a person',
  架次: 'flight',
  车次: 'train',
  班次: 'run',
  场次: 'showing',
  批次: 'batch',
  户次: 'time of a household',
};

/** Measure words that count things, a character each; 个 counts anything. */
export const COUNTERS =
  '家个张名户次种条座部项笔人款位只台件辆股期轮篇所间支批份例起层栋套国省市县城村店届代点';

/** Counts anything, so it may count what another measure word counts. */
export const ANYTHING = '个';
