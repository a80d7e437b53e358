import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { percentile } from './metrics.ts';
import { round } from './round.ts';
import { runChild } from './run-child.ts';
import { table } from './table.ts';

/**
 * Measures the inverted index alone: what it takes to build, to hold, to ask, to store and to load;
 * of this checkout, and of another one beside it if one is given.
 */
const SIZES = [10_000, 50_000, 200_000];
/** Megabytes of heap that a process may take. */
const HEAP_MAX = 8_000;

const COLUMNS = {
  buildCpuSeconds: ['build cpu s', 1],
  buildPeakMb: ['peak MB', 0],
  heapMb: ['heap MB', 1],
  arraysMb: ['arrays MB', 1],
  residentMb: ['resident MB', 0],
  termMicroseconds: ['µs a term', 2],
  postingNanoseconds: ['ns a posting', 1],
  storedMb: ['stored MB', 1],
  loadCpuSeconds: ['load cpu s', 2],
  loadPeakMb: ['peak MB', 0],
} as const;
const measured = z.record(z.string(), z.number());

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' } },
});
const [folder, beside, ...others] = positionals;
const rounds = Number(values.rounds);
if (folder === undefined || others.length > 0 || !(rounds > 0)) {
  console.error('usage: npm run --silent bench:engine -- DIR [CHECKOUT] [--rounds N]');
  process.exit(2);
}
const checkouts = beside === undefined ? ['.'] : [beside, '.'];
const rows: string[][] = [];
const temporary = await mkdtemp(join(tmpdir(), 'engine-'));
try {
  for (const size of SIZES) {
    const runs = new Map<string, z.infer<typeof measured>[]>(checkouts.map((each) => [each, []]));
    // Each checkout in turn, so that whatever else the machine does meets both.
    for (let n = 0; n < rounds; n++) {
      for (const [checkout, results] of runs) {
        const stored = join(temporary, 'stored');
        const built = await run('build', checkout, size, stored);
        results.push({ ...built, ...(await run('load', checkout, size, stored)) });
      }
    }
    for (const [checkout, results] of runs) {
      const medians = Object.entries(COLUMNS).map(([key, [, digits]]) => {
        const values = results.map((result) => result[key] ?? Number.NaN);
        return String(round(percentile(values, 0.5), digits));
      });
      rows.push([`${size}, ${checkout === '.' ? 'this' : 'beside'}`, ...medians]);
    }
  }
} finally {
  await rm(temporary, { recursive: true });
}
console.log(table(['passages', ...Object.values(COLUMNS).map(([name]) => name)], rows));

async function run(what: string, checkout: string, size: number, stored: string) {
  const options = ['--expose-gc', `--max-old-space-size=${HEAP_MAX}`];
  const args = [what, folder ?? '', checkout, String(size), stored];
  const said = await runChild('./engine-size.ts', args, options);
  if ('failure' in said) throw new Error(said.failure);
  return measured.parse(said.value);
}
