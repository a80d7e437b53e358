import type { Fact } from '../../facts/kinds.ts';

/** Stands for a year that the text does not say. */
export const UNDATED = '●';

type Dated = Pick<Fact, 'when' | 'status'>;

/**
 * The years of some facts, as short as a cell needs it: `2017`, `2015–2018`, `2017 ×2`. Facts
 * without a year are counted apart, `2017 ●`, because nothing says that they are of that year.
 * Years of plans are in brackets.
 */
export function sayYears(facts: readonly Dated[]): string {
  const done = facts.filter(({ status }) => status === undefined);
  const planned = facts.filter(({ status }) => status !== undefined);
  const parts = [
    ...(done.length === 0 ? [] : [yearsOf(done)]),
    ...(planned.length === 0 ? [] : [`(${yearsOf(planned)})`]),
  ];
  return parts.join(' ');
}

function yearsOf(facts: readonly Dated[]): string {
  const dated = facts.flatMap(({ when }) => when ?? []);
  const undated = facts.length - dated.length;
  const parts = [
    ...(dated.length === 0 ? [] : [rangeOf(dated) + times(dated.length, ' ')]),
    // The count stays in the line of its mark, or it seems to be that of the years too.
    ...(undated === 0 ? [] : [UNDATED + times(undated, '\u00a0')]),
  ];
  return parts.join(' ');
}

function rangeOf(dated: readonly NonNullable<Fact['when']>[]): string {
  const years = dated.flatMap(({ from, to }) => [from, to]).filter((date) => date !== undefined);
  const sorted = years.map((date) => date.slice(0, YEAR)).sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  const isOpen = { before: dated.some(({ from }) => !from), after: dated.some(({ to }) => !to) };
  const range = first === last ? [first] : [first, last];
  return `${isOpen.before ? '–' : ''}${range.join('–')}${isOpen.after ? '–' : ''}`;
}

function times(count: number, blank: string): string {
  return count === 1 ? '' : `${blank}×${count}`;
}

const YEAR = 4;
