import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Passage } from '../src/knowledge/article.ts';
import { percentile } from './metrics.ts';
import { round } from './round.ts';
import { writeLibrary } from './write-library.ts';

/** Cold and warm starts in turn, so that whatever else the machine does meets both. */
const ROUNDS = 5;

/** What a whole start takes, from the process to its end, with nothing to answer. */
interface Start {
  readonly seconds: number;
  /** Of the processor: what else the machine does is no part of it. */
  readonly cpuSeconds: number;
  /** The most memory that was resident. */
  readonly peakMb: number;
}

/** Starts the compiled program on a library of these passages; medians, without a cache and with. */
export async function measureStarts(passages: readonly Passage[]) {
  const root = await mkdtemp(join(tmpdir(), 'start-'));
  try {
    const [knowledge, data] = [join(root, 'knowledge'), join(root, 'data')];
    await writeLibrary(knowledge, passages);
    const [colds, warms]: [Start[], Start[]] = [[], []];
    for (let n = 0; n < ROUNDS; n++) {
      await rm(data, { recursive: true, force: true });
      colds.push(await start(knowledge, data));
      warms.push(await start(knowledge, data));
    }
    const [cold, warm] = [medians(colds), medians(warms)];
    return {
      passages: passages.length,
      cold,
      warm,
      faster: round(cold.seconds / warm.seconds, 1),
      cpuFaster: round(cold.cpuSeconds / warm.cpuSeconds, 1),
      cacheMb: Math.round((await stat(join(data, 'library.cache'))).size / 2 ** 20),
    };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

function medians(starts: readonly Start[]): Start {
  const median = (of: (start: Start) => number) => round(percentile(starts.map(of), 0.5), 2);
  return {
    seconds: median(({ seconds }) => seconds),
    cpuSeconds: median(({ cpuSeconds }) => cpuSeconds),
    peakMb: Math.round(median(({ peakMb }) => peakMb)),
  };
}

/** Says at a process's end what it took. */
const REPORT = `data:text/javascript,process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.error(JSON.stringify({ cpu: userCPUTime + systemCPUTime, maxRSS }));
})`;
/** Microseconds and kilobytes. */
const report = z.object({ cpu: z.number(), maxRSS: z.number() });

/** Starts the console on an empty input. */
async function start(knowledge: string, data: string): Promise<Start> {
  const env = { ...process.env, KNOWLEDGE_DIR: knowledge, DATA_DIR: data };
  const args = ['--import', REPORT, 'dist/main.js', 'console'];
  const began = performance.now();
  const run = promisify(execFile)(process.execPath, args, { env });
  run.child.stdin?.end();
  const { stderr } = await run;
  const seconds = (performance.now() - began) / 1000;
  const { cpu, maxRSS } = report.parse(JSON.parse(stderr));
  return { seconds, cpuSeconds: cpu / 1e6, peakMb: maxRSS / 1024 };
}
