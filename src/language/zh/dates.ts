import type { DateForm } from '../pack.ts';
import {
  AROUND,
  calendarOf,
  DAY_NUMBER,
  NO_PART,
  numberOf,
  period,
  WITHIN_YEAR,
  YEAR,
  yearOf,
} from './date-parts.ts';

/** Between two dates, makes them a range: 2015年至2018年. */
export const RANGE = '\\s?(?:至|到|[-–—~]{1,2})\\s?';

const MONTH = '1[0-2]|0?[1-9]';
const DAY = '3[01]|[12]\\d|0?[1-9]';
const FULL_YEAR = '(?:19|20)\\d{2}';

export const DATE_FORMS: readonly DateForm[] = [
  {
    name: 'digits with marks between',
    needs: '\\d',
    pattern:
      `(?<![\\w.-])(?<year>${FULL_YEAR})(?:-(?<m1>${MONTH})(?:-(?<d1>${DAY}))?|` +
      `/(?<m2>${MONTH})(?:/(?<d2>${DAY}))?|\\.(?<m3>${MONTH})\\.(?<d3>${DAY}))(?![\\d/-])`,
    read: ({ year, m1, m2, m3, d1, d2, d3 }) => {
      const [month, day] = [m1 ?? m2 ?? m3, d1 ?? d2 ?? d3].map((part) =>
        part === undefined ? undefined : Number(part),
      );
      const moment = {
        ...(month === undefined ? {} : { month }),
        ...(day === undefined ? {} : { day }),
      };
      return { year: Number(year), from: moment, to: moment };
    },
    reads: {
      '2017-06-30': '2017-06-30',
      '2017/6/30': '2017-06-30',
      '2017.6.30': '2017-06-30',
      '2017-06': '2017-06',
    },
    // A version, an identifier, a sum.
    leaves: ['2017.6', 'v2017-06', '2017-06-300'],
  },
  {
    name: 'months to months',
    needs: '月',
    pattern: `(?:${YEAR}\\s?)?(?<![\\d.])(?<since>1[0-2]|[1-9])\\s?月?${RANGE}(?<until>1[0-2]|[1-9])\\s?月(?!球)份?(?!\\d)`,
    read: (groups) => {
      const [from, to] = [Number(groups['since']), Number(groups['until'])];
      return from < to
        ? { ...yearOf(groups), from: { month: from }, to: { month: to } }
        : undefined;
    },
    reads: { '2017年3月至5月': '2017-03/2017-05', '1-6月': 'XXXX-01/XXXX-06' },
    leaves: ['1-13月', '5月-3月'],
  },
  {
    name: 'years to years',
    needs: '年',
    pattern: `(?<![\\d.])(?<since>${FULL_YEAR})${RANGE}(?<until>${FULL_YEAR})\\s?年`,
    read: ({ since, until }) => ({
      year: Number(since),
      from: {},
      to: { year: Number(until) },
    }),
    reads: { '2015-2018年': '2015/2018', '2015至2018年': '2015/2018' },
    leaves: ['2015-2018', '15-18年'],
  },
  {
    name: 'a year, or a part of one',
    needs: '年',
    pattern: `${YEAR}(?:\\s?(?:${period('年?')}|${WITHIN_YEAR})|${NO_PART})${AROUND}`,
    read: calendarOf,
    reads: {
      '2017年': '2017',
      二〇一七年六月三十日: '2017-06-30',
      在17年签约: '2017',
      去年9月: '(-1)-09',
      '2017年上半年': '2017-01/2017-06',
      '2017年第一季度': '2017-01/2017-03',
      '2017年6月上旬': '2017-06-01/2017-06-10',
      '2017年底': '2017-10/2017-12~',
      '2017年春节前后': '2017-01/2017-03~',
    },
    // A duration, and dates that no calendar has.
    leaves: ['合作15年', '2017年13月', '2017年第5季度'],
  },
  {
    name: 'a part of a year in digits',
    needs: '\\d',
    pattern: `(?<![\\d.])(?<year>${FULL_YEAR})\\s?${period('年')}${AROUND}`,
    read: calendarOf,
    reads: { '2017上半年': '2017-01/2017-06', '2017q1': '2017-01/2017-03' },
    leaves: ['2017底', '2017q5'],
  },
  {
    name: 'a part of some year',
    needs: '年月季节\\d',
    pattern: `(?:${period('年')}|${WITHIN_YEAR})${AROUND}`,
    read: calendarOf,
    reads: {
      '6月30日': 'XXXX-06-30',
      十二月: 'XXXX-12',
      上半年: 'XXXX-01/XXXX-06',
      前三季度: 'XXXX-01/XXXX-09',
      首季: 'XXXX-01/XXXX-03',
      年初: 'XXXX-01/XXXX-03~',
      春节期间: 'XXXX-01/XXXX-03~',
    },
    leaves: ['3个月', '6月球', '6月45日', '年底线'],
  },
  {
    name: 'a day of some month',
    needs: '日号',
    pattern: `(?<![\\d.月])(?<alone>${DAY_NUMBER})(?:日(?![本常益元圆报化均])|号(?![召称码线楼]))`,
    read: ({ alone = '' }) => {
      const day = numberOf(alone);
      return day === undefined ? undefined : { from: { day }, to: { day } };
    },
    reads: { '30日': 'XXXX-XX-30', 三十一日: 'XXXX-XX-31', '7号': 'XXXX-XX-07' },
    leaves: ['二日本', '3号线', '32日'],
  },
];

/** After a date, leaves one end open: 2015年以前. */
export const OPEN_ENDS: Readonly<Record<string, 'before' | 'after'>> = {
  以前: 'before',
  之前: 'before',
  '前(?![后三几两\\d])': 'before',
  以后: 'after',
  之后: 'after',
  '后(?![者来])': 'after',
  以来: 'after',
  以降: 'after',
  '起(?!来)': 'after',
  至今: 'after',
  迄今: 'after',
};
