import type { Fact } from '../../facts/kinds.ts';

/** Stands for a year that the text does not say. */
const UNDATED = '●';

/**
 * The years of some facts, as short as a cell needs it: `2017`, `2015–2018`, `2017 ×2`. Years of
 * plans are in brackets.
 */
export function sayYears(facts: readonly Fact[]): string {
  const done = facts.filter(({ status }) => status === undefined);
  const planned = facts.filter(({ status }) => status !== undefined);
  const parts = [
    ...(done.length === 0 ? [] : [yearsOf(done)]),
    ...(planned.length === 0 ? [] : [`(${yearsOf(planned)})`]),
  ];
  return parts.join(' ');
}

function yearsOf(facts: readonly Fact[]): string {
  const dated = facts.flatMap(({ when }) => when ?? []);
  const years = dated.flatMap(({ from, to }) => [from, to]).filter((date) => date !== undefined);
  const sorted = years.map((date) => date.slice(0, YEAR)).sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  const isOpen = { before: dated.some(({ from }) => !from), after: dated.some(({ to }) => !to) };
  const range = first === last ? [first] : [first, last];
  const said =
    first === undefined
      ? UNDATED
      : `${isOpen.before ? '–' : ''}${range.join('–')}${isOpen.after ? '–' : ''}`;
  return facts.length === 1 ? said : `${said} ×${facts.length}`;
}

const YEAR = 4;
