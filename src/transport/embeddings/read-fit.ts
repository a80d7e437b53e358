import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Fit } from '../../search/confidence/confidence.ts';
import type { Log } from '../log.ts';

const fitFile = z.object({
  model: z.string(),
  weights: z.object({ covered: z.number(), order: z.number(), meaning: z.number() }),
  bias: z.number(),
});

/** Where the confidence with a model is kept, once it was fitted. */
export function fitPath(dataDir: string, model: string): string {
  return join(dataDir, `confidence-${model.replace(/[^\w.-]+/g, '-')}.json`);
}

/** How a model counts in the confidence; undefined if nobody fitted that for it. */
export async function readFit(
  dataDir: string,
  model: string,
  log: Pick<Log, 'warn'>,
): Promise<Fit | undefined> {
  const path = fitPath(dataDir, model);
  try {
    const read = fitFile.parse(JSON.parse(await readFile(path, 'utf8')));
    if (read.model === model) return { weights: read.weights, bias: read.bias };
    log.warn({ path }, `the confidence there is of the model ${read.model}: it does not count`);
  } catch (err) {
    const isAbsent = err instanceof Error && 'code' in err && err.code === 'ENOENT';
    if (!isAbsent) log.warn({ err, path }, 'the confidence for the model cannot be read');
  }
  return undefined;
}
