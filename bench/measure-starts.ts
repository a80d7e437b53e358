import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Passage } from '../src/knowledge/article.ts';
import { percentile } from './metrics.ts';
import { round } from './round.ts';
import { writeLibrary } from './write-library.ts';

/** What a whole start takes, from the process to its end, with nothing to answer. */
interface Start {
  readonly seconds: number;
  /** Of the processor: what else the machine does is no part of it. */
  readonly cpuSeconds: number;
  /** The most memory that was resident. */
  readonly peakMb: number;
}

/** What a library takes once it is loaded, the program included. */
interface Held {
  readonly heapMb: number;
  /** Outside the heap: typed arrays. */
  readonly arraysMb: number;
  readonly residentMb: number;
}

/** All starts of one checkout. */
interface Run {
  readonly checkout: string;
  /** Without a cache, and with. */
  readonly colds: Start[];
  readonly warms: Start[];
  readonly helds: Held[];
  /** How large the cache was, in MB. */
  readonly caches: number[];
}

/**
 * Starts the compiled programs of some checkouts on a library of these passages; medians, without a
 * cache and with.
 */
export async function measureStarts(
  passages: readonly Passage[],
  checkouts: readonly string[],
  rounds: number,
) {
  const root = await mkdtemp(join(tmpdir(), 'start-'));
  try {
    const [knowledge, data] = [join(root, 'knowledge'), join(root, 'data')];
    await writeLibrary(knowledge, passages);
    const runs = checkouts.map((checkout): Run => {
      return { checkout, colds: [], warms: [], helds: [], caches: [] };
    });
    // In turn, so that whatever else the machine does meets all of them.
    for (let n = 0; n < rounds; n++) {
      for (const { checkout, colds, warms, helds, caches } of runs) {
        await rm(data, { recursive: true, force: true });
        colds.push(await start(checkout, knowledge, data));
        warms.push(await start(checkout, knowledge, data));
        helds.push(await hold(checkout, knowledge, data));
        caches.push((await stat(join(data, 'library.cache'))).size / 2 ** 20);
      }
    }
    return runs.map(({ checkout, colds, warms, helds, caches }) => {
      const [cold, warm] = [startOf(colds), startOf(warms)];
      return {
        passages: passages.length,
        checkout,
        cold,
        warm,
        held: heldOf(helds),
        faster: round(cold.seconds / warm.seconds, 1),
        cpuFaster: round(cold.cpuSeconds / warm.cpuSeconds, 1),
        cacheMb: round(percentile(caches, 0.5), 1),
      };
    });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** The medians of several starts. */
function startOf(all: readonly Start[]): Start {
  return {
    seconds: median(all.map(({ seconds }) => seconds)),
    cpuSeconds: median(all.map(({ cpuSeconds }) => cpuSeconds)),
    peakMb: median(all.map(({ peakMb }) => peakMb)),
  };
}

function heldOf(all: readonly Held[]): Held {
  return {
    heapMb: median(all.map(({ heapMb }) => heapMb)),
    arraysMb: median(all.map(({ arraysMb }) => arraysMb)),
    residentMb: median(all.map(({ residentMb }) => residentMb)),
  };
}

function median(values: readonly number[]): number {
  return round(percentile(values, 0.5), 2);
}

/** Megabytes of heap that a process may take; the default is too small for the largest size. */
const HEAP = '--max-old-space-size=8000';

/** Says at a process's end what it took. */
const REPORT = `data:text/javascript,process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.error(JSON.stringify({ cpu: userCPUTime + systemCPUTime, maxRSS }));
})`;
/** Microseconds and kilobytes. */
const report = z.object({ cpu: z.number(), maxRSS: z.number() });

/** Starts the console on an empty input. */
async function start(checkout: string, knowledge: string, data: string): Promise<Start> {
  const env = { ...process.env, KNOWLEDGE_DIR: knowledge, DATA_DIR: data };
  const main = join(checkout, 'dist/main.js');
  const began = performance.now();
  const run = promisify(execFile)(process.execPath, [HEAP, '--import', REPORT, main, 'console'], {
    env,
  });
  run.child.stdin?.end();
  const { stderr } = await run;
  const seconds = (performance.now() - began) / 1000;
  const { cpu, maxRSS } = report.parse(JSON.parse(stderr));
  return { seconds, cpuSeconds: cpu / 1e6, peakMb: maxRSS / 1024 };
}

const held = z.object({ heapUsed: z.number(), arrayBuffers: z.number(), rss: z.number() });

/** Loads the library and nothing else. */
async function hold(checkout: string, knowledge: string, data: string): Promise<Held> {
  const loader = pathToFileURL(
    join(resolve(checkout), 'dist/transport/library/load-library.js'),
  ).href;
  const program = `
    import { loadLibrary } from ${JSON.stringify(loader)};
    const [knowledge, folder] = process.argv.slice(1);
    const log = { debug() {}, warn() {} };
    const load = async () => (await loadLibrary(knowledge, { folder, log })).library;
    const library = await load();
    for (let n = 0; n < 3; n++) gc();
    console.log(JSON.stringify(process.memoryUsage()), library.corpus.passages.length);`;
  const options = [HEAP, '--expose-gc', '--input-type=module', '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, [...options, knowledge, data]);
  const usage = held.parse(JSON.parse(stdout.slice(0, stdout.indexOf('}') + 1)));
  return {
    heapMb: usage.heapUsed / 2 ** 20,
    arraysMb: usage.arrayBuffers / 2 ** 20,
    residentMb: usage.rss / 2 ** 20,
  };
}
