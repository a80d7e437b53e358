// What a machine for the bot must have: memory, time of a start and of an answer, by the library's size.
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { percentile } from './metrics.ts';
import { readSet } from './read-set.ts';
import { replicate } from './replicate.ts';
import { type Program, spawnProgram } from './sizing/spawn-program.ts';
import { table } from './table.ts';
import { writeLibrary } from './write-library.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '0,7000,50000' },
    questions: { type: 'string', default: '2000' },
  },
});
const [folder, ...others] = positionals;
const sizes = values.sizes.split(',').map(Number);
const asked = Number(values.questions);
if (folder === undefined || others.length > 0 || ![...sizes, asked].every((n) => n >= 0)) {
  console.error(
    'usage: npm run --silent bench:sizing -- DIR [--sizes N,N…] [--questions N]\n' +
      'DIR is a question set; its passages stand beside the shipped article, in libraries of N',
  );
  process.exit(2);
}

const { passages, questions } = await readSet(folder);
const rows: string[][] = [];
for (const size of sizes) rows.push(await measure(size));
console.log(
  table(
    [
      ...['passages', 'first start s', 'CPU s', 'start s', 'CPU s', 'cache MB'],
      ...['resident MB', 'after questions MB', 'peak MB'],
      ...['p50 ms', 'p95 ms', 'a second', 'CPU ms'],
    ],
    rows,
  ),
);

async function measure(size: number): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), 'sizing-'));
  try {
    const [knowledge, data] = [join(root, 'knowledge'), join(root, 'data')];
    await writeLibrary(knowledge, replicate(passages, size));
    const first = await spawnProgram(knowledge, data);
    const firstPeakMb = first.peakMb();
    await first.stop();
    const program = await spawnProgram(knowledge, data);
    const freshMb = program.residentMb();
    const answers = await ask(program);
    const row = [
      program.passages.toFixed(),
      ...[first, program].flatMap(({ startSeconds, startCpuSeconds }) =>
        [startSeconds, startCpuSeconds].map((seconds) => seconds.toFixed(1)),
      ),
      (await cacheMb(data)).toFixed(0),
      ...[freshMb, program.residentMb(), Math.max(firstPeakMb, program.peakMb())].map(whole),
      ...answers,
    ];
    await program.stop();
    return row;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Asks as two readers do, one question after another. */
async function ask(program: Program): Promise<string[]> {
  const texts = Array.from(
    { length: asked },
    (_, n) => questions[n % questions.length]?.text ?? '',
  );
  const times: number[] = [];
  const [began, cpuBefore] = [performance.now(), program.cpuMs()];
  const readers = [0, 1].map(async () => {
    for (let text = texts.pop(); text !== undefined; text = texts.pop()) {
      const from = performance.now();
      const query = new URLSearchParams({ q: text });
      const response = await fetch(`${program.address}/search?${query}`);
      if (!response.ok) throw new Error(`/search answered ${response.status}`);
      await response.arrayBuffer();
      times.push(performance.now() - from);
    }
  });
  await Promise.all(readers);
  const seconds = (performance.now() - began) / 1000;
  const cpuEach = (program.cpuMs() - cpuBefore) / asked;
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
  return [p50.toFixed(1), p95.toFixed(1), (asked / seconds).toFixed(0), cpuEach.toFixed(1)];
}

async function cacheMb(data: string): Promise<number> {
  const file = await stat(join(data, 'library.cache')).catch(() => undefined);
  return (file?.size ?? 0) / 2 ** 20;
}

function whole(value: number): string {
  return value.toFixed(0);
}
