import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { Document } from '../src/search/index/engine.ts';
import { documentsOf, indexPassages } from '../src/search/index/passage-index.ts';
import { loadVocabulary } from './load-vocabulary.ts';
import { percentile } from './metrics.ts';
import { readSet } from './read-set.ts';
import { round } from './round.ts';
import { take } from './take.ts';

/** Builds the engine of one size and stores it, or loads that; prints a line of JSON for engine.ts. */
const [what, folder = '', checkout = '.', size = '0', stored = ''] = process.argv.slice(2);
/** A lookup's time is the median of so many. */
const ROUNDS = 9;

const adapter = pathToFileURL(join(resolve(checkout), 'src/search/index/minisearch.ts')).href;
const {
  createMiniSearchEngine,
  loadMiniSearchEngine,
}: typeof import('../src/search/index/minisearch.ts') = await import(adapter);

/** The set's documents again and again under new numbers, until there are so many. */
function* repeat(documents: readonly Document[]): Iterable<Document> {
  for (let id = 0; id < Number(size); id++) {
    yield { id, terms: documents[id % documents.length]?.terms ?? [] };
  }
}

function memory() {
  for (let n = 0; n < 3; n++) globalThis.gc?.();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { heap: heapUsed / 2 ** 20, arrays: arrayBuffers / 2 ** 20, rss: rss / 2 ** 20 };
}

/** The most that was resident, over what was at the beginning. */
const peakOver = (rss: number) => Math.round(process.resourceUsage().maxRSS / 1024 - rss);

if (what === 'build') {
  const { passages } = await readSet(folder);
  const documents = [...documentsOf(indexPassages(passages, await loadVocabulary()))];
  const before = memory();
  const { value: engine, cpuMs } = take(() => createMiniSearchEngine(repeat(documents)));
  const buildPeakMb = peakOver(before.rss);
  const after = memory();
  const terms = [...new Set(documents.flatMap((document) => document.terms))];
  const asked = terms.filter((_, n) => n % 37 === 0);
  let postings = 0;
  const visitAll = (which: readonly string[]) => {
    for (const term of which) engine.visit([term], () => void postings++);
  };
  const timeOf = (which: readonly string[]) => {
    const times = Array.from({ length: ROUNDS }, () => take(() => visitAll(which)).cpuMs);
    return percentile(times, 0.5);
  };
  visitAll(asked);
  postings = 0;
  const ms = timeOf(asked);
  const perRound = postings / ROUNDS;
  const unknown = timeOf(asked.map((term) => `x${term}`));
  await writeFile(stored, serialize(engine.save()));
  console.log(
    JSON.stringify({
      buildCpuSeconds: round(cpuMs / 1000, 2),
      buildPeakMb,
      heapMb: round(after.heap - before.heap, 1),
      arraysMb: round(after.arrays - before.arrays, 1),
      residentMb: Math.round(after.rss - before.rss),
      termMicroseconds: round((1000 * unknown) / asked.length, 3),
      postingNanoseconds: round((1e6 * ms) / perRound, 2),
      storedMb: round((await readFile(stored)).length / 2 ** 20, 1),
    }),
  );
} else {
  const before = memory();
  const bytes = await readFile(stored);
  const { value: engine, cpuMs } = take(() => loadMiniSearchEngine(deserialize(bytes)));
  const loadPeakMb = peakOver(before.rss);
  let found = 0;
  engine.visit(['1'], () => void found++);
  if (found === 0) throw new Error('the loaded engine finds nothing');
  console.log(JSON.stringify({ loadCpuSeconds: round(cpuMs / 1000, 3), loadPeakMb }));
}
