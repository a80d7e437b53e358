export const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
export const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})';

/** June 30, 2017 · 30 June 2017 · June 2017; the parts in the order of their groups. */
const FORMS = [
  [new RegExp(`\\b${MONTH}\\s+${DAY}(?:,|\\s)\\s*${YEAR}\\b`, 'gu'), ['month', 'day', 'year']],
  [new RegExp(`\\b${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}\\b`, 'gu'), ['day', 'month', 'year']],
  [new RegExp(`\\b${MONTH},?\\s+(?:of\\s+)?${YEAR}\\b`, 'gu'), ['month', 'year']],
  [
    new RegExp(`\\b(?<=(?:in|since|of|during|by|from|until|year)\\s)${YEAR}(?![\\d年])`, 'gu'),
    ['year'],
  ],
] as const;

/** Writes the English dates of a normalized text as Chinese ones: june 2017 → 2017年6月. */
export function writeChineseDates(text: string): string {
  return FORMS.reduce(
    (now, [form, parts]) =>
      now.replace(form, (...groups: string[]) => {
        const part = (name: 'year' | 'month' | 'day') =>
          groups[1 + (parts as readonly string[]).indexOf(name)] ?? '';
        const month = () => MONTHS.indexOf(part('month').slice(0, 3)) + 1;
        const has = (name: string) => (parts as readonly string[]).includes(name);
        return `${part('year')}年${has('month') ? `${month()}月` : ''}${has('day') ? `${part('day')}日` : ''}`;
      }),
    text,
  );
}
