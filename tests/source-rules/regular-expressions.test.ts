import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SHORT_LIVED } from '../support/node-flags.ts';
import { findRegularExpressions } from './find-regular-expressions.ts';

const SOURCE = join(import.meta.dirname, '../../src');

/** Patterns that the program built at run time, and where: `text/dates.ts:19`. */
const recordedPatterns = z.array(
  z.object({ place: z.string(), source: z.string(), flags: z.string() }),
);

/** How a pattern takes more than linear time, once for each part that does. */
const superlinearIn = (regex: RegExp) =>
  analyse(regex, { reportTypes: { Move: true, Self: true, Trade: true } }).reports.map(
    ({ type, exponential }) => (exponential ? 'exponential' : type === 'Move' ? 'moves' : 'trades'),
  );

/** Patterns that may take more than linear time, each with what bounds the text it reads. */
const ALLOWED: Readonly<Record<string, string>> = {};

const written = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) =>
    findRegularExpressions(name, readFileSync(join(SOURCE, name), 'utf8')).map(
      ({ line, regex }) => ({ place: `${name}:${line}`, regex }),
    ),
  );

const recorded = recordedPatterns.parse(
  JSON.parse(
    execFileSync(
      process.execPath,
      [...SHORT_LIVED, '--enable-source-maps', join(import.meta.dirname, 'record-patterns.mjs')],
      { encoding: 'utf8' },
    ),
  ),
);

describe('the check', () => {
  it.each([
    [/\s+$/u, 'moves'],
    [/^(?:a+)+b/u, 'exponential'],
    [/^\d*\s*\d*x/u, 'trades'],
  ])('finds that %s is superlinear', (regex, how) => {
    expect(superlinearIn(regex)).toContain(how);
  });

  it.each([/(?<!\s)\s+$/u, /^\d+\s*x/u, /腾讯|百度/u])('finds that %s is linear', (regex) => {
    expect(superlinearIn(regex)).toEqual([]);
  });

  it('also sees the patterns that the program builds', () => {
    const places = new Set(recorded.map(({ place }) => place));
    const made = written.filter(({ regex }) => regex === undefined);
    expect(made.length).toBeGreaterThan(20);
    expect(made.filter(({ place }) => !places.has(place))).toEqual([]);
  });
});

describe('no regular expression takes more than linear time', () => {
  const literals = written.flatMap(({ place, regex }) => (regex ? { place, regex } : []));
  const made = recorded.map(({ place, source, flags }) => ({
    place,
    regex: new RegExp(source, flags),
  }));

  it.each([...literals, ...made])('$place $regex', ({ place, regex }) => {
    const why = ALLOWED[`${place.split(':')[0]} ${regex}`];
    if (why === undefined) expect(superlinearIn(regex)).toEqual([]);
    else expect(superlinearIn(regex), 'it needs no excuse').not.toEqual([]);
  });

  it('every excuse has its pattern', () => {
    const all = [...literals, ...made].map(({ place, regex }) => `${place.split(':')[0]} ${regex}`);
    expect(Object.keys(ALLOWED).filter((key) => !all.includes(key))).toEqual([]);
  });
});
