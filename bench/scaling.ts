import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { runSelf } from './run-child.ts';
import { measureAnswers } from './scaling/measure-answers.ts';
import { candidatesMeasured, measureCandidates } from './scaling/measure-candidates.ts';
import { loadFiles, loadMeasured, measureLoad } from './scaling/measure-load.ts';
import { readSources } from './scaling/read-sources.ts';
import { askMeasured, candidatesTable, type Measured, scalingTables } from './scaling/tables.ts';
import { sizeOfFolder, writeFolder } from './scaling/write-folder.ts';

/**
 * Measures libraries of several sizes: what they take to build, to keep and to answer from, and
 * whether the right passages are still found.
 */
const USAGE =
  'usage: npm run --silent bench:scaling -- DIR… [--beside DIR]… [--sizes N,N…]\n' +
  '  [--questions N] [--heap MB] [--candidates N,N…] [--folder EMPTY]\n' +
  'DIR: a set whose questions are asked; --beside: one that only gives sentences.\n' +
  '--candidates compares numbers of candidates and measures nothing else.';

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: {
    beside: { type: 'string', multiple: true, default: [] },
    sizes: { type: 'string', default: '7000,50000,200000,1000000' },
    questions: { type: 'string', default: '1000' },
    heap: { type: 'string', default: '12000' },
    candidates: { type: 'string', default: '' },
    folder: { type: 'string', default: tmpdir() },
    /** What a child process is to do: for the program itself only. */
    part: { type: 'string' },
  },
});
const numbers = (list: string) => list.split(',').filter(Boolean).map(Number);
const [sizes, limits] = [numbers(values.sizes), numbers(values.candidates)];
const [questions, heap] = [Number(values.questions), Number(values.heap)];
if (asked.length === 0 || ![...sizes, ...limits, questions, heap].every((n) => n > 0)) {
  console.error(USAGE);
  process.exit(2);
}
const folders = { asked, beside: values.beside };
const [size = 0] = sizes;
const [knowledge, data] = [join(values.folder, 'knowledge'), join(values.folder, 'data')];

switch (values.part) {
  case undefined:
    await (limits.length > 0 ? compareCandidates() : compareSizes());
    break;
  case 'candidates':
    say(await measureCandidates(folders, size, limits, questions));
    break;
  case 'load':
    await loadFiles(knowledge, data);
    say(measureLoad());
    break;
  case 'ask': {
    const library = await loadFiles(knowledge, data);
    const load = measureLoad();
    const { asked: sets } = await readSources(folders);
    const answers = await measureAnswers(library, sets, questions, async () => 0);
    const residentMb = process.memoryUsage().rss / 2 ** 20;
    say({ load, answers, passages: library.corpus.passages.length, residentMb });
    break;
  }
  default:
    throw new RangeError(values.part);
}

function say(value: unknown): void {
  console.log(JSON.stringify(value));
}

async function compareCandidates(): Promise<void> {
  for (const each of sizes) {
    const measured = z.array(candidatesMeasured).parse(await child('candidates', each));
    console.log(`${candidatesTable(measured)}\n`);
  }
}

async function compareSizes(): Promise<void> {
  const sources = await readSources(folders);
  const results: Measured[] = [];
  for (const each of sizes) {
    const root = await mkdtemp(join(values.folder, 'scaling-'));
    try {
      await writeFolder(join(root, 'knowledge'), sources, each);
      const filesMb = await sizeOfFolder(join(root, 'knowledge'));
      const build = loadMeasured.parse(await child('load', each, root));
      const keptMb = await sizeOfFolder(join(root, 'data'));
      const measured = askMeasured.parse(await child('ask', each, root));
      results.push({ ...measured, store: 'memory', filesMb, keptMb, build });
      say(results.at(-1));
    } catch (error) {
      // The largest may need more memory than there is; the others still count.
      console.log(`${each} passages: ${error instanceof Error ? error.message : error}`);
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  }
  console.log(scalingTables(results));
}

/** Runs a part of this script in a process of its own. @throws Error if that fails */
async function child(part: string, passages: number, root?: string): Promise<unknown> {
  const beside = values.beside.flatMap((folder) => ['--beside', folder]);
  const args = ['--part', part, '--sizes', String(passages), '--questions', values.questions];
  const own = [...args, '--candidates', values.candidates, '--folder', root ?? values.folder];
  const nodeOptions = [`--max-old-space-size=${heap}`, '--expose-gc'];
  const said = await runSelf([...asked, ...beside, ...own], nodeOptions);
  if ('failure' in said) throw new Error(said.failure);
  return said.value;
}
