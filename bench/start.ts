import { measureStarts } from './measure-starts.ts';
import { readSet } from './read-set.ts';
import { replicate } from './replicate.ts';
import { table } from './table.ts';

const SIZES = [1_000, 10_000, 50_000];

const [folder, ...others] = process.argv.slice(2);
if (folder === undefined || others.length > 0) {
  console.error('usage: npm run --silent bench:start -- DIR');
  process.exit(2);
}

const { passages } = await readSet(folder);
const results: Awaited<ReturnType<typeof measureStarts>>[] = [];
for (const size of SIZES) results.push(await measureStarts(replicate(passages, size)));

console.log(
  table(
    ['passages', 'cold s', 'cpu s', 'peak MB', 'warm s', 'cpu s', 'peak MB', 'times', 'by cpu'],
    results.map(({ passages, cold, warm, faster, cpuFaster }) => [
      String(passages),
      cold.seconds.toFixed(2),
      cold.cpuSeconds.toFixed(2),
      String(cold.peakMb),
      warm.seconds.toFixed(2),
      warm.cpuSeconds.toFixed(2),
      String(warm.peakMb),
      faster.toFixed(1),
      cpuFaster.toFixed(1),
    ]),
  ),
);
for (const result of results) console.log(JSON.stringify(result));
