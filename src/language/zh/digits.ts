import type { Examples } from '../pack.ts';
import { BEFORE_SHORT_YEAR, BEHIND_SHORT_YEAR } from './date-parts.ts';
import { DECIMAL_POINT, ORDINAL, PERCENT } from './number-words.ts';
import { HAN_DIGIT, NUMERALS, SOME } from './numerals.ts';

// Chinese numerals that could be written in digits, so that a search for one spelling finds the
// other. Broader than what facts are read with: here a mistake only finds too much.

/** 二〇一七年, digit by digit. */
export const SPELT_YEAR = `(?<![${NUMERALS}])([一二]${HAN_DIGIT}{3})(?=\\s*年)`;

/** 十二月, 二十八日, 七号; not 八月球, 二日本 and 一号召. */
export const SPELT_MONTH_OR_DAY =
  `(?<![${NUMERALS}])([一二三四五六七八九十]{1,3})` +
  '(?=月(?!球)|日(?!本|常|益|前|子)|号(?!召|称|码))';

/** 百分之八十, 百分之十二点五, 百分之5. */
export const SPELT_PERCENT = `${PERCENT}(?:(\\d+(?:\\.\\d+)?)|([${NUMERALS}]+)(?:${DECIMAL_POINT}(${HAN_DIGIT}+))?)`;

/** 十一家, 四百万张: two characters or more, or 十, before a measure word; not 第十家. */
export const SPELT_COUNT =
  `(?<![${NUMERALS}\\d${ORDINAL}${SOME}数])([${NUMERALS}]{2,}|十)` +
  '(?=多?[万亿家张个人名户次种条座部项笔倍岁天元年])';

/** 在17年, 15年4月: two digits that can only be a year. Not 合作10年. */
export const SHORT_YEAR = `${BEFORE_SHORT_YEAR}(\\d{2})(?=${BEHIND_SHORT_YEAR})`;

/** Texts, each as a search writes it. */
export const EXAMPLES: Examples = {
  reads: {
    二〇一七年: '2017年',
    十二月二十八日: '12月28日',
    百分之十二点五: '12.5%',
    十一家: '11家',
    四百万张: '400万张',
    在17年: '在2017年',
  },
  leaves: ['合作17年', '合作十五年', '一月球', '二日本', '一号召', '第十一家', '七八家', '百度'],
};
