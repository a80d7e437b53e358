import { z } from 'zod';
import type { Library } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/transport/library/load-library.ts';

/** What it takes from the beginning of a process to a library that answers. */
export const loadMeasured = z.object({
  seconds: z.number(),
  cpuSeconds: z.number(),
  /** The database server's share besides. */
  cpuBesideSeconds: z.number(),
  /** The most memory that was resident. */
  peakMb: z.number(),
  /** What is resident afterwards, once what is not needed has been collected. */
  residentMb: z.number(),
});
type LoadMeasured = z.infer<typeof loadMeasured>;

/** Loads a library from files, or from what an earlier run left in `data`. */
export async function loadFiles(folder: string, data: string): Promise<Library> {
  const log = { debug() {}, warn: (...what: unknown[]) => console.error(...what) };
  const { library, problems } = await loadLibrary(folder, { folder: data, log });
  if (library === undefined) throw new Error(`the library has errors: ${JSON.stringify(problems)}`);
  return library;
}

/** To be called as soon as a library is loaded. */
export function measureLoad(cpuBesideSeconds = 0): LoadMeasured {
  const seconds = performance.now() / 1000;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  for (let n = 0; n < 3; n++) globalThis.gc?.();
  return {
    seconds,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    cpuBesideSeconds,
    peakMb: maxRSS / 1024,
    residentMb: process.memoryUsage().rss / 2 ** 20,
  };
}
