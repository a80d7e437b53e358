import { Worker } from 'node:worker_threads';
import type { LibraryConfig } from '../config.ts';
import { systemClock } from '../transport/clock.ts';
import { createEmbed } from '../transport/embeddings/embed.ts';
import { createModelMeaning, type ModelMeaning } from '../transport/embeddings/model-meaning.ts';
import { readFit } from '../transport/embeddings/read-fit.ts';
import type { Log } from '../transport/log.ts';

/** The model of the settings, if there is one. */
export async function createMeaning(
  { embeddings, dataDir, logLevel }: LibraryConfig,
  log: Log,
): Promise<ModelMeaning | undefined> {
  if (embeddings === undefined) return undefined;
  const file = new URL('./making-worker.js', import.meta.url);
  return createModelMeaning({
    config: { embeddings, dataDir, logLevel },
    embed: createEmbed(embeddings, systemClock),
    fit: await readFit(dataDir, embeddings.model, log),
    start: (workerData) => new Worker(file, { workerData }),
    clock: systemClock,
    log,
  });
}
