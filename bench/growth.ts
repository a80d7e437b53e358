import { z } from 'zod';
import { runChild } from './run-child.ts';
import { table } from './table.ts';

const SIZES = [1_000, 10_000, 50_000, 200_000];
/** Megabytes of heap that a process may take; the default is too small for the largest size. */
const HEAP_MAX = 6_000;

const measured = z.object({
  passages: z.number(),
  indexSeconds: z.number(),
  indexCpuSeconds: z.number(),
  passagesPerSecond: z.number(),
  p50Ms: z.number(),
  p95Ms: z.number(),
  p50CpuMs: z.number(),
  rssMb: z.number(),
});

const [folder, ...others] = process.argv.slice(2);
if (folder === undefined || others.length > 0) {
  console.error('usage: npm run --silent bench:growth -- DIR');
  process.exit(2);
}

const results: z.infer<typeof measured>[] = [];
for (const size of SIZES) {
  const heap = [`--max-old-space-size=${HEAP_MAX}`];
  const said = await runChild('./growth-size.ts', [folder, String(size)], heap);
  if ('failure' in said) console.log(`${size} passages: ${said.failure}`);
  else results.push(measured.parse(said.value));
}

console.log(
  table(
    ['passages', 'index s', 'cpu s', 'passages/s', 'p50 ms', 'cpu ms', 'p95 ms', 'resident MB'],
    results.map((result) => [
      String(result.passages),
      result.indexSeconds.toFixed(1),
      result.indexCpuSeconds.toFixed(1),
      String(result.passagesPerSecond),
      result.p50Ms.toFixed(2),
      result.p50CpuMs.toFixed(2),
      result.p95Ms.toFixed(2),
      String(result.rssMb),
    ]),
  ),
);
for (const result of results) console.log(JSON.stringify(result));
