import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE_FORMS as EN } from '../../src/language/en/dates.ts';
import type { DateForm, DateReading, Moment } from '../../src/language/pack.ts';
import { OPEN_ENDS, DATE_FORMS as ZH } from '../../src/language/zh/dates.ts';
import { findDates } from '../../src/text/dates.ts';
import { fold } from '../../src/text/normalize.ts';

const FORMS: readonly DateForm[] = [...ZH, ...EN];

/** What a date says, as the examples of the forms write it. */
function say({ year, yearOffset, from, to, open, vague }: DateReading): string {
  const own = year ?? (yearOffset === undefined ? 'XXXX' : `(${yearOffset})`);
  const two = (n: number) => String(n).padStart(2, '0');
  const point = ({ month, day }: Moment, year: number | string) => {
    const parts = day === undefined ? [month] : [month ?? 'XX', day];
    const written = parts.flatMap((part) => (part === undefined ? [] : part));
    return [year, ...written.map((part) => (typeof part === 'number' ? two(part) : part))].join(
      '-',
    );
  };
  const [begin, end] = [point(from, own), point(to, to.year ?? own)];
  const ends =
    open === 'before' ? `../${end}` : open === 'after' ? `${begin}/..` : `${begin}/${end}`;
  return `${begin === end && open === undefined ? begin : ends}${vague ? '~' : ''}`;
}

/** The readings of one form alone. */
function readBy({ pattern, read }: DateForm, text: string): DateReading[] {
  return Array.from(fold(text).matchAll(new RegExp(pattern, 'gu')), ({ groups }) =>
    read(groups ?? {}),
  ).filter((reading) => reading !== undefined);
}

describe.each(FORMS)('$name ($needs)', (form) => {
  const { needs, reads, leaves } = form;

  it.each(Object.entries(reads))('%s is %s', (text, said) => {
    expect(readBy(form, text).map(say)).toEqual([said]);
    expect(findDates(fold(text)).map(say)).toEqual([said]);
  });

  it.each(leaves)('%s is none', (text) => {
    expect(readBy(form, text)).toEqual([]);
  });

  it('is looked for wherever it may stand', () => {
    const needed = new RegExp(`[${needs}]`, 'u');
    expect(Object.keys(reads).filter((text) => !needed.test(fold(text)))).toEqual([]);
    const words = FORMS.flatMap(({ reads, leaves }) => [...Object.keys(reads), ...leaves]);
    const piece = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...words.flatMap((word) => [...word])),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = fold(pieces.join(''));
        return needed.test(text) || readBy(form, text).length === 0;
      }),
    );
  });
});

it('no two forms have one name in a language', () => {
  for (const forms of [ZH, EN]) {
    expect(new Set(forms.map(({ name }) => name)).size).toBe(forms.length);
  }
});

it.each(Object.entries(OPEN_ENDS))('%s leaves one end of a date open: %s', (behind, open) => {
  const word = behind.replace(/\(.*\)/u, '');
  expect(findDates(`2015年${word}`)).toMatchObject([{ year: 2015, open }]);
});
