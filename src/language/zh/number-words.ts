import type { Examples } from '../pack.ts';
import { words } from '../words.ts';
import { NUMERALS } from './numerals.ts';

/** Before a percentage: 百分之八十. */
export const PERCENT = '百分之';
/** Between the two numbers of a fraction, which is not read: 三分之一. */
export const FRACTION = '分之';
/** Before an ordinal, which counts nothing: 第3家. */
export const ORDINAL = '第';
export const MINUS = '负';
/** 12点5. */
export const DECIMAL_POINT = '点';
/** Before a measure word, more often an article than a number: 一家银行. */
export const ARTICLE = '一';
/** Between the two ends of a range: 30至40家. */
export const TO = words('至 到');
/** Marks that do the same: 30~40家. The hyphen is left out, because it is also a sign. */
export const RANGE_MARKS = '~〜–—';
/** Between two alternative numbers: 30或40家. */
export const OR = '或';
/** After a unit: 两年半, but not 两年半年报. */
export const HALF = '半(?![年月天日小])';
/** A unit after which the number continues: 3年|5个月, 三成|五, 1个|半小时. */
export const UNIT_GOES_ON = `(?:年|个?月|天|周|日|小?时|分钟?|秒)\\d|成[${NUMERALS}]|个[半多余]`;

/** Texts, each with what is read from it. */
export const EXAMPLES: Examples = {
  reads: {
    百分之80: '80 %',
    '负3.2%': '-3.2 %',
    十二点五公里: '12.5 kilometre',
    '30至40家': '30~40 家',
    两年半: '2.5 year',
    三分之一: 'unread',
    '30或40家': 'unread, unread',
    '3年5个月': 'unread, unread',
    三成五: 'unread',
  },
  leaves: ['第3家', '一家银行'],
};
