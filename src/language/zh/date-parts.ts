import type { DateForm, DateReading, Moment } from '../pack.ts';
import { HAN_DIGIT, readDigits, readNumeral } from './numerals.ts';

/** What follows a number in a date. */
export const DATE_UNITS = { year: '年', month: '月', day: '日', dayAsSpoken: '号' } as const;

/** Around two digits that are a year; in 合作15年 and 15年以上 they are a duration. */
export const BEFORE_SHORT_YEAR = '(?<=^|[在从于自到至是和与,，、。(（\\s])';
export const BEHIND_SHORT_YEAR = '年(?!以上|多|来|间|前|后|左右|之|的?历史)';

/** 2017年, 二〇一七年, 去年; 17年 where it can only be a year. */
export const YEAR =
  `(?:(?<![\\d.])(?<year>(?:19|20)\\d{2}|[一二]${HAN_DIGIT}{3})\\s?年度?|` +
  '(?<relative>今年|去年|前年|明年|本年度?)|' +
  `${BEFORE_SHORT_YEAR}(?<short>\\d[1-9])${BEHIND_SHORT_YEAR})`;

/** 6月份, 十二月; 3个月 is a duration. */
const MONTH =
  '(?<![\\d.十])(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\\s?月(?![球亮])份?';

export const DAY_NUMBER =
  '3[01]|[12]\\d|0?[1-9]|三十一?|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九]';

/** After a month: 30日, 三十日, 上旬, 底. */
const IN_MONTH = `(?:\\s?(?<day>${DAY_NUMBER})\\s?[日号]|(?<third>[上中下])旬|(?<edge>[初底末])(?!步|始|次|期|级|创|层|部|端))`;

/**
 * 上半年, 第一季度, 前三季度, 前五个月, 年底, 春节前后.
 * @param turn what comes before 底; optional after 2017年
 */
export const period = (turn: '年' | '年?') =>
  '(?:(?<half>[上下])半年|(?:第?(?<quarter>[一二三四1-4])季度|(?<first>首季)度?)(?<quarterEdge>[初底末])?|' +
  '前(?<count>[一二两三四五六七八九十\\d]{1,2})(?:个?(?<unit>季度|月(?!球)))|q(?<q>[1-4])(?![\\da-z])|h(?<h>[12])(?![\\da-z])|' +
  `${turn}(?<turn>[初底末])(?!步|始|次|期|级|创|层|部|端|线|盘)|${turn}(?<middle>中)(?=[,，。、；;\\s]|$)|(?<festival>春节)(?:期间|前夕)?)`;

/** A month and what follows it; 6月45日 is not a date. */
export const WITHIN_YEAR = `${MONTH}(?:${IN_MONTH}|(?!\\s?\\d{1,2}\\s?[日号]))`;

/** May not follow a year: 2017年13月 and 2017年第5季度 are not dates. */
export const NO_PART = '(?!\\s?(?:\\d{1,2}\\s?月|第?[\\d一二三四五六七八九十]{1,2}季度))';

/** Makes the ends inexact. */
export const AROUND = '(?<around>前后|左右)?';

/** 年底, 年初 and the like: the months between which they lie. */
const TURNS: Readonly<Record<string, readonly [Moment, Moment]>> = {
  初: [{ month: 1 }, { month: 3 }],
  底: [{ month: 10 }, { month: 12 }],
  末: [{ month: 10 }, { month: 12 }],
  中: [{ month: 5 }, { month: 8 }],
  /** It falls between 21 January and 20 February. */
  春节: [{ month: 1 }, { month: 3 }],
};

export const numberOf = (text: string) => (/^\d+$/u.test(text) ? Number(text) : readNumeral(text));

type Groups = Parameters<DateForm['read']>[0];

export function yearOf({
  year,
  relative,
  short,
}: Groups): Pick<DateReading, 'year' | 'yearOffset'> {
  if (year !== undefined) {
    return { year: Number(readDigits(year) ?? year) };
  }
  if (short !== undefined) return { year: Number(short) + (Number(short) < 50 ? 2000 : 1900) };
  if (relative === undefined) return {};
  const offsets: Readonly<Record<string, number>> = { 去: -1, 前: -2, 明: 1 };
  return { yearOffset: offsets[relative[0] ?? ''] ?? 0 };
}

const quarterOf = (n: number): readonly [Moment, Moment] => [
  { month: 3 * n - 2 },
  { month: 3 * n },
];

function periodOf(groups: Groups): Omit<DateReading, 'year' | 'yearOffset'> | undefined {
  const { half, quarter, first, count, unit, q, h, turn, middle, festival } = groups;
  const exact = ([from, to]: readonly [Moment, Moment]) => ({ from, to });
  if (half !== undefined || h !== undefined) {
    return exact(
      half === '上' || h === '1' ? [{ month: 1 }, { month: 6 }] : [{ month: 7 }, { month: 12 }],
    );
  }
  const n = first === undefined ? numberOf(quarter ?? q ?? '') : 1;
  if (n !== undefined) return exact(quarterOf(n));
  const many = numberOf(count ?? '');
  if (many !== undefined) {
    const months = unit === '月' ? many : 3 * many;
    return months < 2 || months > 12 ? undefined : exact([{ month: 1 }, { month: months }]);
  }
  const frame = TURNS[turn ?? middle ?? festival ?? ''];
  return frame && { ...exact(frame), vague: true };
}

const THIRDS: Readonly<Record<string, readonly [number, number | undefined]>> = {
  上: [1, 10],
  中: [11, 20],
  下: [21, undefined],
};

/** The date that a year, a month and what follows them make up. */
export function calendarOf(groups: Groups): DateReading | undefined {
  const reading = exactly(groups);
  const isVague = groups['around'] !== undefined || groups['quarterEdge'] !== undefined;
  return reading && isVague ? { ...reading, vague: true } : reading;
}

function exactly(groups: Groups): DateReading | undefined {
  const year = yearOf(groups);
  const period = periodOf(groups);
  if (period !== undefined) return { ...year, ...period };
  const month = numberOf(groups['month'] ?? '');
  const part = THIRDS[groups['third'] ?? ''];
  if (month === undefined)
    return Object.keys(year).length === 0 ? undefined : { ...year, from: {}, to: {} };
  if (part !== undefined) {
    const [first, last] = part;
    const to = last === undefined ? { month } : { month, day: last };
    return { ...year, from: { month, day: first }, to };
  }
  if (groups['edge'] !== undefined) return { ...year, from: { month }, to: { month }, vague: true };
  const day = numberOf(groups['day'] ?? '');
  const moment = day === undefined ? { month } : { month, day };
  return { ...year, from: moment, to: moment };
}
