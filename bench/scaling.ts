import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { openLibrary } from '../src/transport/database/open-library.ts';
import { runSelf } from './run-child.ts';
import { measureAnswers } from './scaling/measure-answers.ts';
import { candidatesMeasured, measureCandidates } from './scaling/measure-candidates.ts';
import { loadFiles, loadMeasured, measureLoad } from './scaling/measure-load.ts';
import { readSources } from './scaling/read-sources.ts';
import {
  loadScratch,
  makeScratchDatabase,
  openScratch,
  serverCpuMs,
} from './scaling/scratch-database.ts';
import { askMeasured, candidatesTable, type Measured, scalingTables } from './scaling/tables.ts';
import { sizeOfFolder, writeFolder } from './scaling/write-folder.ts';

/**
 * Measures libraries of several sizes: what they take to build, to keep and to answer from, and
 * whether the right passages are still found. Every figure is of a process of its own.
 */
const USAGE =
  'usage: npm run --silent bench:scaling -- DIR… [--beside DIR]… [--sizes N,N…]\n' +
  '  [--questions N] [--heap MB] [--folder DIR] [--database URL | --candidates N,N…]\n' +
  'DIR: a set whose questions are asked; --beside: one that only gives sentences.\n' +
  '--heap: what Node.js may take for objects, where its default is too little.\n' +
  '--folder: where the libraries are made, and deleted again.\n' +
  '--database: on this server instead of in memory; a database is made for each size, and dropped.\n' +
  '--candidates compares numbers of candidates and measures nothing else.';

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: {
    beside: { type: 'string', multiple: true, default: [] },
    sizes: { type: 'string', default: '7000,50000,200000,1000000' },
    questions: { type: 'string', default: '1000' },
    heap: { type: 'string' },
    database: { type: 'string' },
    candidates: { type: 'string', default: '' },
    folder: { type: 'string', default: tmpdir() },
    /** What a child process is to do: for the program itself only. */
    part: { type: 'string' },
  },
});
const numbers = (list: string) => list.split(',').filter(Boolean).map(Number);
const [sizes, limits] = [numbers(values.sizes), numbers(values.candidates)];
const questions = Number(values.questions);
if (
  asked.length === 0 ||
  ![...sizes, ...limits, questions, Number(values.heap ?? 1)].every((n) => n > 0)
) {
  console.error(USAGE);
  process.exit(2);
}
const { database } = values;
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
    say(await load());
    break;
  case 'ask':
    await ask();
    break;
  default:
    throw new RangeError(values.part);
}

function say(value: unknown): void {
  console.log(JSON.stringify(value));
}

/** Loads a library for the first time. */
async function load() {
  if (database !== undefined) return measureLoad(await loadScratch(database, knowledge));
  await loadFiles(knowledge, data);
  return measureLoad();
}

/** Opens a library that was loaded before, and asks it everything. */
async function ask(): Promise<void> {
  const opened = database === undefined ? undefined : openScratch(database);
  const library =
    opened === undefined ? await loadFiles(knowledge, data) : (await openLibrary(opened)).library;
  const cpuBeside = async () => (database === undefined ? 0 : serverCpuMs(database));
  const load = measureLoad((await cpuBeside()) / 1000);
  const { asked: sets } = await readSources(folders);
  const answers = await measureAnswers(library, sets, questions, cpuBeside);
  for (let n = 0; n < 3; n++) globalThis.gc?.();
  const residentMb = process.memoryUsage().rss / 2 ** 20;
  say({ load, answers, passages: library.corpus.passageCount, residentMb });
  await opened?.close();
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
    const name = `scaling_${process.pid}_${each}`;
    const scratch = database === undefined ? undefined : await makeScratchDatabase(database, name);
    try {
      await writeFolder(join(root, 'knowledge'), sources, each);
      const filesMb = await sizeOfFolder(join(root, 'knowledge'));
      const own = ['--folder', root, ...(scratch === undefined ? [] : ['--database', scratch.url])];
      const build = loadMeasured.parse(await child('load', each, own));
      const keptMb = (await scratch?.sizeMb()) ?? (await sizeOfFolder(join(root, 'data')));
      const measured = askMeasured.parse(await child('ask', each, own));
      const store = scratch === undefined ? 'memory' : 'PostgreSQL';
      results.push({ ...measured, store, filesMb, keptMb, build });
      say(results.at(-1));
    } catch (error) {
      // The largest may need more memory than there is; the others still count.
      console.log(`${each} passages: ${error instanceof Error ? error.message : error}`);
    } finally {
      await scratch?.drop();
      await rm(root, { recursive: true, force: true });
    }
  }
  console.log(scalingTables(results));
}

/** Runs a part of this script in a process of its own. @throws Error if that fails */
async function child(part: string, passages: number, own: readonly string[] = []) {
  const beside = values.beside.flatMap((folder) => ['--beside', folder]);
  const args = ['--part', part, '--sizes', String(passages), '--questions', values.questions];
  const compared = ['--candidates', values.candidates];
  const heap = values.heap === undefined ? [] : [`--max-old-space-size=${values.heap}`];
  const said = await runSelf(
    [...asked, ...beside, ...args, ...compared, ...own],
    [...heap, '--expose-gc'],
  );
  if ('failure' in said) throw new Error(said.failure);
  return said.value;
}
