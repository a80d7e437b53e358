import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SHORT_LIVED } from '../support/node-flags.ts';
import type { Counted } from './main.ts';

/** Steps that anything anybody can send may take, even several: less than a tenth of a second. */
const STEPS_MAX = 3_500_000;
/** Four times the text may take so many times the steps: 4 is linear, 16 would be quadratic. */
const GROWTH_MAX = 7;
/** Less than this, a text, is too little to tell how it grows. */
const FLOOR = 50_000;

/**
 * Counted in a process of its own, on the compiled program as a user runs it. Only what is required
 * is translated: a loader for all modules would take longer than a third of the counting.
 */
const counting = execFileSync(
  process.execPath,
  [...SHORT_LIVED, '--require', 'tsx/cjs', '--eval', 'require("./tests/fuzz/main.ts")'],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
const counts = z.object({
  kind: z.string(),
  places: z.array(z.string()),
  pieces: z.array(z.string()),
  whole: z.number(),
  quarter: z.number().exactOptional(),
});
const counted: readonly Counted[] = z.array(counts).parse(JSON.parse(counting));
const kinds = [...new Set(counted.map(({ kind }) => kind))];
const said = ({ pieces }: Counted) => `${JSON.stringify(pieces)}, each over and over`;

describe('no text that is pasted holds up others', () => {
  it.each(kinds)('in %s', (where) => {
    const here = counted.filter(({ kind }) => kind === where);
    const slow = here
      .filter(({ whole }) => whole > STEPS_MAX)
      .map((each) => `${said(each)}: ${each.whole} steps`);
    expect(slow).toEqual([]);
  });
});

describe('four times the text takes about four times the work', () => {
  it.each(kinds)('in %s', (where) => {
    const here = counted.filter(({ kind }) => kind === where);
    const steep = here.flatMap((each) => {
      const { places, pieces, whole, quarter = whole } = each;
      return whole <= GROWTH_MAX * Math.max(quarter, FLOOR * places.length * pieces.length)
        ? []
        : [`${said(each)}: ${quarter} steps, then ${whole}`];
    });
    expect(steep).toEqual([]);
  });
});

it('every command is tried with many texts', () => {
  expect(new Set(counted.flatMap(({ pieces }) => pieces)).size).toBeGreaterThanOrEqual(40);
  for (const where of kinds) {
    const pieces = counted.filter(({ kind }) => kind === where).flatMap((each) => each.pieces);
    expect(pieces.length, where).toBeGreaterThanOrEqual(10);
  }
  const places = new Set(counted.flatMap(({ places }) => places));
  const slash = ['/ask', '/partner', '/compare', '/timeline', '/source'];
  for (const name of [...slash, '问这句', '找出处', 'said to the bot', 'said after an answer']) {
    expect(
      [...places].some((place) => place.startsWith(name)),
      name,
    ).toBe(true);
  }
});
