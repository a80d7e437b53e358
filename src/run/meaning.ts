import { Worker } from 'node:worker_threads';
import type { LibraryConfig } from '../config.ts';
import type { Library } from '../library/library.ts';
import type { MeaningState, PassagesToRead } from '../search/meaning/meaning.ts';
import { systemClock } from '../transport/clock.ts';
import { createEmbed } from '../transport/embeddings/embed.ts';
import { createModelMeaning } from '../transport/embeddings/model-meaning.ts';
import { readFit } from '../transport/embeddings/read-fit.ts';
import type { Log } from '../transport/log.ts';

/** A library, and what ends whatever goes on for it beside the answers. */
export interface ReadLibrary {
  readonly library: Library;
  readonly close: () => void;
}

/** Has the model of the settings, if there is one, read a library, which answers meanwhile. */
export async function readByModel(
  { library, toRead }: { readonly library: Library; readonly toRead: PassagesToRead },
  { embeddings, dataDir, logLevel }: LibraryConfig,
  log: Log,
  changed?: (state: MeaningState) => void,
): Promise<ReadLibrary> {
  if (embeddings === undefined) return { library, close: () => {} };
  const file = new URL('./making-worker.js', import.meta.url);
  const meaning = createModelMeaning({
    config: { embeddings, dataDir, logLevel },
    embed: createEmbed(embeddings, systemClock),
    fit: await readFit(dataDir, embeddings.model, log),
    start: (workerData) => new Worker(file, { workerData }),
    clock: systemClock,
    log,
    changed,
  });
  meaning.begin(toRead);
  const search = library.search.withMeaning(meaning);
  return { library: { ...library, search, meaning: meaning.state }, close: meaning.close };
}
