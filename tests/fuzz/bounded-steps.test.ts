import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Counted } from './main.ts';

/** Steps that anything anybody can send may take in one place: less than a tenth of a second. */
const STEPS_MAX = 3_500_000;
/** Four times the text may take so many times the steps: 4 is linear, 16 would be quadratic. */
const GROWTH_MAX = 7;
/** Less than this, a place, is too little to tell how it grows. */
const FLOOR = 50_000;

/** Counted in a process of its own, on the compiled program as a user runs it. */
const counted: readonly Counted[] = JSON.parse(
  execFileSync(process.execPath, ['--import', 'tsx', 'tests/fuzz/main.ts'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  }),
);
const placesOf = ({ places }: Counted) =>
  places.length < 3 ? places.join(' and ') : `${places[0]} and ${places.length - 1} more places`;
const kinds = [...new Set(counted.map(placesOf))];

describe('no text that is pasted holds up others', () => {
  it.each(kinds)('in %s', (place) => {
    const here = counted.filter((each) => placesOf(each) === place);
    const slow = here
      .filter(({ places, whole }) => whole > STEPS_MAX * places.length)
      .map(({ piece, whole }) => `${JSON.stringify(piece)} over and over: ${whole} steps`);
    expect(slow).toEqual([]);
  });
});

describe('four times the text takes about four times the work', () => {
  it.each(kinds)('in %s', (place) => {
    const here = counted.filter((each) => placesOf(each) === place);
    const steep = here.flatMap(({ places, piece, whole, quarter = whole }) =>
      whole <= GROWTH_MAX * Math.max(quarter, FLOOR * places.length)
        ? []
        : [`${JSON.stringify(piece)} over and over: ${quarter} steps, then ${whole}`],
    );
    expect(steep).toEqual([]);
  });
});

it('every command is tried with many texts', () => {
  expect(new Set(counted.map(({ piece }) => piece)).size).toBeGreaterThanOrEqual(40);
  for (const kind of kinds) {
    const pieces = counted.filter((each) => placesOf(each) === kind);
    expect(pieces.length, kind).toBeGreaterThanOrEqual(10);
  }
  const places = new Set(counted.flatMap(({ places }) => places));
  for (const name of ['/ask', '/partner', '/compare', '/timeline', '/source', '问这句', '找出处']) {
    expect(
      [...places].some((place) => place.startsWith(name)),
      name,
    ).toBe(true);
  }
});
