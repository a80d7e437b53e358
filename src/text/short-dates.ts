import { MONTH, MONTHS } from './english-dates.ts';

const YEAR = '(?<year>(?:19|20)\\d{2})';
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const NAMED = MONTH.replace('(', '(?<name>');
const NUMBERED = '(?<month>1[0-2]|0?[1-9])';

/** 2017-06-30 · 2017/6 · june 30 · 30 june · late 2015 · (2015); before 2015 is no date of something. */
const FORMS = [
  `(?<![\\w.-])${YEAR}[-/.]${NUMBERED}[-/.]${DAY}(?![\\d.-])`,
  `(?<![\\w.-])${YEAR}[-/]${NUMBERED}(?![\\d./-])`,
  `\\b${NAMED}\\s+${DAY}\\b`,
  `\\b${DAY}\\s+(?:of\\s+)?${NAMED}(?![a-z])`,
  `(?<=\\b(?:early|late|mid)[\\s-]|[(（])${YEAR}(?![\\d年-])`,
].map((form) => new RegExp(form, 'gu'));

/** Writes the dates that a message shortens as Chinese ones, so that `findDates` finds them. */
export function writeShortDates(text: string): string {
  return FORMS.reduce(
    (written, form) =>
      written.replace(form, (...args) => {
        const { year, month, name, day } = args.at(-1) as Record<string, string | undefined>;
        const number = month ?? (name && MONTHS.indexOf(name.slice(0, 3)) + 1);
        return [
          year === undefined ? '' : `${year}年`,
          number === undefined ? '' : `${Number(number)}月`,
          day === undefined ? '' : `${Number(day)}日`,
        ].join('');
      }),
    text,
  );
}
