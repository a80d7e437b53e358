import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { percentile } from './metrics.ts';
import { readSet } from './read-set.ts';
import { replicate } from './replicate.ts';
import { round } from './round.ts';
import { table } from './table.ts';
import { writeLibrary } from './write-library.ts';

const SIZES = [1_000, 10_000, 50_000];
/** Cold and warm starts of each size, in turn, so that whatever else the machine does meets both. */
const ROUNDS = 5;

const [folder, ...others] = process.argv.slice(2);
if (folder === undefined || others.length > 0) {
  console.error('usage: npm run --silent bench:start -- DIR');
  process.exit(2);
}

const { passages } = await readSet(folder);
const results = [];
for (const size of SIZES) results.push(await measure(size));

console.log(
  table(
    ['passages', 'cold s', 'warm s', 'times faster', 'cache MB'],
    results.map(({ passages, coldSeconds, warmSeconds, faster, cacheMb }) => [
      String(passages),
      coldSeconds.toFixed(2),
      warmSeconds.toFixed(2),
      faster.toFixed(1),
      String(cacheMb),
    ]),
  ),
);
for (const result of results) console.log(JSON.stringify(result));

/** Medians of whole starts: from the process to its end, with nothing to answer. */
async function measure(size: number) {
  const root = await mkdtemp(join(tmpdir(), 'start-'));
  try {
    const [knowledge, data] = [join(root, 'knowledge'), join(root, 'data')];
    await writeLibrary(knowledge, replicate(passages, size));
    const [cold, warm]: [number[], number[]] = [[], []];
    for (let n = 0; n < ROUNDS; n++) {
      await rm(data, { recursive: true, force: true });
      cold.push(await start(knowledge, data));
      warm.push(await start(knowledge, data));
    }
    const [coldSeconds, warmSeconds] = [percentile(cold, 0.5), percentile(warm, 0.5)];
    return {
      passages: size,
      coldSeconds: round(coldSeconds, 2),
      warmSeconds: round(warmSeconds, 2),
      faster: round(coldSeconds / warmSeconds, 1),
      cacheMb: Math.round((await stat(join(data, 'library.cache'))).size / 2 ** 20),
    };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Seconds of a start of the console on an empty input. */
async function start(knowledge: string, data: string): Promise<number> {
  const env = { ...process.env, KNOWLEDGE_DIR: knowledge, DATA_DIR: data };
  const began = performance.now();
  const run = promisify(execFile)(process.execPath, ['dist/main.js', 'console'], { env });
  run.child.stdin?.end();
  await run;
  return (performance.now() - began) / 1000;
}
