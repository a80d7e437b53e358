import { expect, it } from 'vitest';
import { sayYears } from '../../../src/surfaces/pictures/say-years.ts';

const of = (year: `${number}`) => ({ when: { written: year, from: year, to: year } });
const planned = (fact: object) => ({ ...fact, status: 'planned' as const });

it.each([
  ['2017 ×2', [of('2017'), of('2017')]],
  ['2017 ●', [of('2017'), {}]],
  ['2017 ●', [{}, of('2017')]],
  ['2015–2018 ×2 ●\u00a0×2', [of('2015'), {}, of('2018'), {}]],
  ['●\u00a0×2', [{}, {}]],
  ['(2026 ●)', [planned(of('2026')), planned({})]],
  ['(2026 ×2)', [planned(of('2026')), planned(of('2026'))]],
  ['2017 (●)', [of('2017'), planned({})]],
])('a cell says %s: no fact without a year is counted under one', (words, facts) => {
  expect(sayYears(facts)).toBe(words);
});
