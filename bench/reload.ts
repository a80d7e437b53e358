import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { z } from 'zod';
import { percentile } from './metrics.ts';
import { readSet } from './read-set.ts';
import { writeFolder } from './scaling/write-folder.ts';
import { table } from './table.ts';
import { articleText } from './write-library.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '1000,10000,50000' },
    rounds: { type: 'string', default: '5' },
  },
});
const [set, ...others] = positionals;
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
if (set === undefined || others.length > 0 || ![...sizes, rounds].every((n) => n > 0)) {
  console.error('usage: npm run --silent bench:reload -- DIR [--sizes N,N…] [--rounds N]');
  process.exit(2);
}

/** What a load took in a process of its own, the start of Node.js and its modules apart. */
const load = z.object({
  modulesMs: z.number(),
  seconds: z.number(),
  cpuSeconds: z.number(),
  analysed: z.number(),
  seal: z.string().optional(),
});
type Load = z.infer<typeof load>;

const LOADER = pathToFileURL(resolve('dist/transport/library/load-library.js')).href;
const PROGRAM = `
  const began = performance.now();
  const { loadLibrary } = await import(${JSON.stringify(LOADER)});
  const modulesMs = performance.now() - began;
  const [knowledge, folder, seal] = process.argv.slice(1);
  let analysed = 0;
  const log = { debug: (entry) => { analysed = entry.analysed ?? analysed; }, warn: console.error };
  const [at, cpu] = [performance.now(), process.cpuUsage()];
  const loaded = await loadLibrary(knowledge, { folder, log, seal: seal || undefined });
  const seconds = (performance.now() - at) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const cpuSeconds = (user + system) / 1e6;
  console.log(JSON.stringify({ modulesMs, seconds, cpuSeconds, analysed, seal: loaded.seal }));`;

/** Loads a library as a fresh answering thread does. */
async function measure(knowledge: string, data: string, seal = ''): Promise<Load> {
  const options = ['--max-old-space-size=8000', '--input-type=module', '--eval', PROGRAM];
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...options,
    ...[knowledge, data, seal],
  ]);
  return load.parse(JSON.parse(stdout));
}

const median = (all: readonly Load[], of: (one: Load) => number) => percentile(all.map(of), 0.5);
const { passages } = await readSet(set);
const texts = passages.map(({ text }) => text);
const rows: string[][] = [];
for (const size of sizes) {
  const root = await mkdtemp(join(tmpdir(), 'reload-'));
  const [knowledge, data] = [join(root, 'knowledge'), join(root, 'data')];
  try {
    await writeFolder(knowledge, { asked: [], beside: [texts] }, size);
    const { seal } = await measure(knowledge, data);
    const added = join(knowledge, 'articles', 'added.md');
    const cases = new Map<string, () => Promise<Load>>([
      ['nothing, by a later start', () => measure(knowledge, data)],
      ['nothing', () => measure(knowledge, data, seal)],
      [
        'one article more',
        async () => {
          await writeFile(added, articleText(passages.slice(0, 25)));
          const taken = await measure(knowledge, data, seal);
          await rm(added);
          return taken;
        },
      ],
    ]);
    for (const [name, run] of cases) {
      const loads: Load[] = [];
      for (let n = 0; n < rounds; n++) loads.push(await run());
      rows.push([
        String(size),
        name,
        String(loads[0]?.analysed ?? 0),
        median(loads, ({ seconds }) => seconds).toFixed(2),
        median(loads, ({ cpuSeconds }) => cpuSeconds).toFixed(2),
        median(loads, ({ modulesMs }) => modulesMs / 1000).toFixed(2),
      ]);
    }
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
console.log(table(['passages', 'changed', 'analysed', 's', 'cpu s', 'modules s'], rows));
