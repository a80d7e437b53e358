import type { DateForm, DateReading, Moment } from '../pack.ts';
import { words } from '../words.ts';

const MONTHS = words('jan feb mar apr may jun jul aug sep oct nov dec');
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d{2})(?!\\d|年|-\\d)';

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };

type Groups = Parameters<DateForm['read']>[0];

function read({ year, month, day }: Groups): DateReading {
  const moment: Moment = {
    ...(month === undefined ? {} : { month: MONTHS.indexOf(month.slice(0, 3)) + 1 }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
  return { ...(year === undefined ? {} : { year: Number(year) }), from: moment, to: moment };
}

const during = (year: string | undefined, from: number, to: number): DateReading => ({
  ...(year === undefined ? {} : { year: Number(year) }),
  from: { month: from },
  to: { month: to },
});

export const DATE_FORMS: readonly DateForm[] = [
  {
    name: 'month, day and year',
    needs: 'a-z',
    pattern: `\\b${MONTH}\\s+${DAY}(?:,\\s*|\\s+)${YEAR}`,
    read,
    reads: { 'June 30, 2017': '2017-06-30', 'sept. 3rd 2017': '2017-09-03' },
    leaves: ['June 30 20170', 'Juneau 30, 2017'],
  },
  {
    name: 'day, month and year',
    needs: 'a-z',
    pattern: `\\b${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}`,
    read,
    reads: { '30 June 2017': '2017-06-30', '1st of May, 2017': '2017-05-01' },
    leaves: ['30 Junes 2017', '2017 of 30'],
  },
  {
    name: 'month and year',
    needs: 'a-z',
    pattern: `\\b${MONTH},?\\s+(?:of\\s+)?${YEAR}`,
    read,
    reads: { 'June 2017': '2017-06', 'Dec, 2016': '2016-12' },
    leaves: ['June 217', 'Juneau 2017'],
  },
  {
    name: 'month and day',
    needs: 'a-z',
    pattern: `\\b${MONTH}\\s+${DAY}\\b(?!\\s*(?:%|percent))`,
    read,
    reads: { 'June 30': 'XXXX-06-30', 'May 1st': 'XXXX-05-01' },
    leaves: ['may 30%', 'June 45'],
  },
  {
    name: 'day and month',
    needs: 'a-z',
    pattern: `\\b${DAY}\\s+(?:of\\s+)?${MONTH}(?![a-z])`,
    read,
    reads: { '30 June': 'XXXX-06-30', '1st of May': 'XXXX-05-01' },
    leaves: ['45 June', '5 mayors'],
  },
  {
    name: 'a quarter',
    needs: 'a-z',
    pattern: `\\b(?:q(?<q>[1-4])(?![\\da-z])|(?<nth>first|second|third|fourth)\\s+quarter)(?:\\s+(?:of\\s+)?${YEAR})?`,
    read: ({ q, nth = '', year }) => {
      const quarter = q === undefined ? (ORDINALS[nth] ?? 1) : Number(q);
      return during(year, 3 * quarter - 2, 3 * quarter);
    },
    reads: {
      'Q1 2017': '2017-01/2017-03',
      'the third quarter of 2017': '2017-07/2017-09',
      Q2: 'XXXX-04/XXXX-06',
    },
    leaves: ['Q5 2017', 'q14', 'fifth quarter'],
  },
  {
    name: 'a half',
    needs: 'a-z',
    pattern: `\\b(?:h(?<h>[12])(?![\\da-z])|(?<nth>first|second)\\s+half)(?:\\s+(?:of\\s+)?${YEAR})?(?![a-z])`,
    read: ({ h, nth, year }) =>
      h === '1' || nth === 'first' ? during(year, 1, 6) : during(year, 7, 12),
    reads: { 'the first half of 2017': '2017-01/2017-06', H2: 'XXXX-07/XXXX-12' },
    leaves: ['the other half', 'h264'],
  },
  {
    name: 'about a month',
    needs: 'a-z',
    pattern: `\\b(?:early|mid|late|end\\s+of)[\\s-]+${MONTH}(?!\\s*\\d)`,
    read: (groups) => ({ ...read(groups), vague: true }),
    reads: { 'mid-June': 'XXXX-06~', 'end of March': 'XXXX-03~' },
    leaves: ['early marching', 'late'],
  },
  {
    // March and may are also verbs.
    name: 'a month after a preposition',
    needs: 'a-z',
    pattern: `\\b(?:in|during|by|of|last|this)\\s+${MONTH}(?!\\s*\\d)`,
    read,
    reads: { 'in June': 'XXXX-06', 'last March': 'XXXX-03' },
    leaves: ['they march', 'it may rain'],
  },
  {
    name: 'about a part of a year',
    needs: 'a-z',
    pattern: `\\b(?<part>early|mid|late|end\\s+of)(?:[\\s-]+|\\s+in\\s+)${YEAR}`,
    read: ({ part = '', year }) => {
      const [from, to] = part === 'early' ? [1, 4] : part === 'mid' ? [5, 8] : [9, 12];
      return { ...during(year, from, to), vague: true };
    },
    reads: { 'early 2017': '2017-01/2017-04~', 'end of 2017': '2017-09/2017-12~' },
    leaves: ['early 217', 'early'],
  },
  {
    name: 'years to years',
    needs: 'a-z',
    pattern: `\\b(?:from|between)\\s+${YEAR}\\s+(?:to|and|until|through)\\s+(?<until>(?:19|20)\\d{2})(?!\\d)`,
    read: ({ year, until }) => ({
      year: Number(year),
      from: {},
      to: { year: Number(until) },
    }),
    reads: { 'from 2015 to 2018': '2015/2018', 'between 2015 and 2018': '2015/2018' },
    leaves: ['from 215 to 218', 'between banks'],
  },
  {
    name: 'since a year',
    needs: 'a-z',
    pattern: `\\b(?:since|after)\\s+${YEAR}`,
    read: (groups) => ({ ...read(groups), open: 'after' }),
    reads: { 'since 2015': '2015/..' },
    leaves: ['since 215'],
  },
  {
    name: 'until a year',
    needs: 'a-z',
    pattern: `\\b(?:before|until)\\s+${YEAR}`,
    read: (groups) => ({ ...read(groups), open: 'before' }),
    reads: { 'before 2015': '../2015' },
    leaves: ['before 215'],
  },
  {
    name: 'a year after a preposition',
    needs: 'a-z',
    pattern: `\\b(?:in|of|for|during|by|from|year)\\s+${YEAR}`,
    read,
    reads: { 'in 2017': '2017', 'year 2017': '2017' },
    leaves: ['has 2017 users', 'in 20170'],
  },
  {
    name: 'a year in brackets',
    needs: '(',
    pattern: `(?<=\\()${YEAR}`,
    read,
    reads: { 'Pearl (2017)': '2017' },
    leaves: ['Pearl (20170)', 'Pearl [2017]'],
  },
];
