import { parseArgs } from 'node:util';
import { measureStarts } from './measure-starts.ts';
import { readSet } from './read-set.ts';
import { replicate } from './replicate.ts';
import { table } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '1000,10000,50000' },
    rounds: { type: 'string', default: '5' },
  },
});
const [folder, beside, ...others] = positionals;
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
if (folder === undefined || others.length > 0 || ![...sizes, rounds].every((n) => n > 0)) {
  console.error(
    'usage: npm run --silent bench:start -- DIR [CHECKOUT] [--sizes N,N…] [--rounds N]\n' +
      'CHECKOUT is a compiled one to start beside this',
  );
  process.exit(2);
}

const checkouts = beside === undefined ? ['.'] : [beside, '.'];
const { passages } = await readSet(folder);
const results: Awaited<ReturnType<typeof measureStarts>> = [];
for (const size of sizes) {
  results.push(...(await measureStarts(replicate(passages, size), checkouts, rounds)));
}

const nameOf = (passages: number, checkout: string) =>
  beside === undefined ? String(passages) : `${passages}, ${checkout === '.' ? 'this' : 'beside'}`;
console.log(
  table(
    ['passages', 'cold s', 'cpu s', 'peak MB', 'warm s', 'cpu s', 'peak MB', 'times', 'by cpu'],
    results.map(({ passages, checkout, cold, warm, faster, cpuFaster }) => [
      nameOf(passages, checkout),
      cold.seconds.toFixed(2),
      cold.cpuSeconds.toFixed(2),
      cold.peakMb.toFixed(),
      warm.seconds.toFixed(2),
      warm.cpuSeconds.toFixed(2),
      warm.peakMb.toFixed(),
      faster.toFixed(1),
      cpuFaster.toFixed(1),
    ]),
  ),
);
console.log(
  table(
    ['passages', 'heap MB', 'arrays MB', 'resident MB', 'cache MB'],
    results.map(({ passages, checkout, held, cacheMb }) => [
      nameOf(passages, checkout),
      held.heapMb.toFixed(1),
      held.arraysMb.toFixed(1),
      held.residentMb.toFixed(),
      cacheMb.toFixed(1),
    ]),
  ),
);
for (const result of results) console.log(JSON.stringify(result));
