import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { mean } from './metrics.ts';
import { peerNames } from './peers/names.ts';
import { runChild } from './run-child.ts';
import { table } from './table.ts';

const measured = z.object({
  engine: z.string(),
  dataset: z.string(),
  ndcg10: z.number(),
  hit1: z.number(),
  p50Ms: z.number(),
  p95Ms: z.number(),
  buildSeconds: z.number(),
  rssMb: z.number(),
});
type Measured = z.infer<typeof measured>;

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('usage: npm run --silent bench:peers -- DIR [DIR…]');
  process.exit(2);
}
if (!existsSync(fileURLToPath(new URL('node_modules', import.meta.url)))) {
  console.error('the peers are not installed: npm ci --prefix bench');
  process.exit(2);
}

const results: Measured[] = [];
const failures: string[] = [];
for (const folder of folders) {
  for (const engine of [...peerNames, 'ours']) {
    const said = await runChild('./peers/measure.ts', [engine, folder]);
    if ('failure' in said) {
      failures.push(`${engine} on ${basename(folder)}: ${said.failure}`);
      continue;
    }
    const result = measured.parse(said.value);
    results.push(result);
    console.error(`${engine} ${basename(folder)} ${result.ndcg10}`);
  }
}

const sets = folders.map((folder) => basename(folder));
const engines = [...peerNames, 'ours'];
const at = (engine: string, dataset: string) =>
  results.find((result) => result.engine === engine && result.dataset === dataset);
for (const [title, key, digits] of [
  ['nDCG@10', 'ndcg10', 3],
  ['Hit@1', 'hit1', 3],
  ['p50 ms', 'p50Ms', 2],
  ['index s', 'buildSeconds', 2],
  ['resident MB', 'rssMb', 0],
] as const) {
  const rows = engines.map((engine) => {
    const values = sets.map((dataset) => at(engine, dataset)?.[key]);
    const cells = values.map((value) => value?.toFixed(digits) ?? 'crash');
    const known = values.filter((value) => value !== undefined);
    // A mean over fewer sets than the others' would compare nothing.
    return [engine, ...cells, known.length < sets.length ? '–' : mean(known).toFixed(digits)];
  });
  console.log(`${table([title, ...sets, 'mean'], rows)}\n`);
}
for (const failure of failures) console.log(`crash: ${failure}`);
for (const result of results) console.log(JSON.stringify(result));
