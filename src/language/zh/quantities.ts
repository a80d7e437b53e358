import type { Examples } from '../pack.ts';

/** Currencies as written before a number, with their ISO 4217 codes. */
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

/** The same, after a number. */
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

/**
 * Units of measure, each with its standard name, so that spellings of one unit match. Longer ones
 * win: 千瓦 before 千.
 */
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

/**
 * Measure words that count things, one character each. Only those that follow figures in the news
 * are here: 家 for banks, 张 for cards.
 */
export const COUNTERS =
  '家个张名户次种条座部项笔人款位只台件辆股期轮篇所间支批份例起层栋套国省市县城村店届代点';

/** Counts anything, so it may replace another measure word. */
export const ANYTHING = '个';

/** Texts, each with its number and unit as read. */
export const EXAMPLES: Examples = {
  reads: {
    '7家': '7 家',
    '3%': '3 %',
    '5千瓦': '5 kilowatt',
    '5千米': '5 kilometre',
    '20亿美元': '2000000000 USD',
    '20亿元人民币': '2000000000 CNY',
    '¥20亿': '2000000000 CNY',
    '3个百分点': '3 point',
    '8个工作日': '8 day',
  },
  leaves: ['5', '3亿', '5网点'],
};
