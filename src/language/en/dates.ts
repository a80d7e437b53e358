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

/**
 * June 30, 2017 · 30 June 2017 · June 2017 · in June · end of March · in 2017 · Q1 2017 · the first
 * half of 2017 · late 2015.
 */
export const DATE_FORMS: readonly DateForm[] = [
  { pattern: `\\b${MONTH}\\s+${DAY}(?:,\\s*|\\s+)${YEAR}`, read },
  { pattern: `\\b${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}`, read },
  { pattern: `\\b${MONTH},?\\s+(?:of\\s+)?${YEAR}`, read },
  { pattern: `\\b${MONTH}\\s+${DAY}\\b(?!\\s*(?:%|percent))`, read },
  { pattern: `\\b${DAY}\\s+(?:of\\s+)?${MONTH}(?![a-z])`, read },
  {
    pattern: `\\b(?:q(?<q>[1-4])|(?<nth>first|second|third|fourth)\\s+quarter)(?:\\s+(?:of\\s+)?${YEAR})?`,
    read: ({ q, nth = '', year }) => {
      const quarter = q === undefined ? (ORDINALS[nth] ?? 1) : Number(q);
      return during(year, 3 * quarter - 2, 3 * quarter);
    },
  },
  {
    pattern: `\\b(?:h(?<h>[12])|(?<nth>first|second)\\s+half)(?:\\s+(?:of\\s+)?${YEAR})?(?![a-z])`,
    read: ({ h, nth, year }) =>
      h === '1' || nth === 'first' ? during(year, 1, 6) : during(year, 7, 12),
  },
  {
    pattern: `\\b(?:early|mid|late|end\\s+of)[\\s-]+${MONTH}(?!\\s*\\d)`,
    read: (groups) => ({ ...read(groups), vague: true }),
  },
  // March and may are verbs too.
  {
    pattern: `\\b(?:in|during|by|of|last|this)\\s+${MONTH}(?!\\s*\\d)`,
    read,
  },
  {
    pattern: `\\b(?<part>early|mid|late|end\\s+of)(?:[\\s-]+|\\s+in\\s+)${YEAR}`,
    read: ({ part = '', year }) => {
      const [from, to] = part === 'early' ? [1, 4] : part === 'mid' ? [5, 8] : [9, 12];
      return { ...during(year, from, to), vague: true };
    },
  },
  {
    pattern: `\\b(?:from|between)\\s+${YEAR}\\s+(?:to|and|until|through)\\s+(?<until>(?:19|20)\\d{2})(?!\\d)`,
    read: ({ year, until }) => ({
      year: Number(year),
      from: {},
      to: { year: Number(until) },
    }),
  },
  {
    pattern: `\\b(?:since|after)\\s+${YEAR}`,
    read: (groups) => ({ ...read(groups), open: 'after' }),
  },
  {
    pattern: `\\b(?:before|until)\\s+${YEAR}`,
    read: (groups) => ({ ...read(groups), open: 'before' }),
  },
  { pattern: `\\b(?:in|of|for|during|by|from|year)\\s+${YEAR}`, read },
  { pattern: `(?<=[(（])${YEAR}`, read },
];
