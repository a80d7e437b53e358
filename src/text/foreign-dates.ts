const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|');
const MONTH = `(?<month>${MONTHS.join('|')})[a-z]*\\.?`;
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d{2})';

/** The ways to write a date other than 2017年6月30日; before 2015 is no date of something. */
const DATES = [
  new RegExp(`(?<![\\w.-])${YEAR}[-/.](?<number>1[0-2]|0?[1-9])[-/.]${DAY}(?![\\d.-])`, 'gu'),
  new RegExp(`(?<![\\w.-])${YEAR}[-/](?<number>1[0-2]|0?[1-9])(?![\\d./-])`, 'gu'),
  new RegExp(`\\b${MONTH}\\s+${DAY}(?:,?\\s+${YEAR})?\\b`, 'gu'),
  new RegExp(`\\b${DAY}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?\\b`, 'gu'),
  new RegExp(`\\b${MONTH},?\\s+${YEAR}\\b`, 'gu'),
  new RegExp(
    `(?<=\\b(?:in|since|from|of|during|early|late|mid)[\\s-]|[(（])${YEAR}(?![\\d年-])`,
    'gu',
  ),
] as const;

/** Writes English and ISO dates of a normalized text as Chinese ones, so that `findDates` finds them. */
export function writeChineseDates(text: string): string {
  return DATES.reduce(
    (written, date) =>
      written.replace(date, (...args) => {
        const { year, month, number, day } = args.at(-1) as Record<string, string | undefined>;
        const monthNumber = number ?? (month && MONTHS.indexOf(month) + 1);
        return [
          year === undefined ? '' : `${year}年`,
          monthNumber === undefined ? '' : `${Number(monthNumber)}月`,
          day === undefined ? '' : `${Number(day)}日`,
        ].join('');
      }),
    text,
  );
}
