import type { MessagePort, Worker } from 'node:worker_threads';
import type { PassagesToRead } from '../../search/meaning/meaning.ts';
import { wordsMeant } from '../../search/meaning/words-meant.ts';
import { systemClock } from '../clock.ts';
import type { Log } from '../log.ts';
import { createEmbed } from './embed.ts';
import { type Made, makeVectors } from './make-vectors.ts';
import type { MakingConfig } from './making-config.ts';
import { cacheFile, openCache } from './vector-cache.ts';

/** What the thread that makes vectors says. */
export type MakingMessage =
  /** It wants the words of these passages. */
  | { readonly kind: 'wanted'; readonly from: number; readonly to: number }
  | { readonly kind: 'progress'; readonly made: number }
  | { readonly kind: 'made'; readonly made: Made };

/** The words of the passages that it wanted. */
export type MakingWords = readonly string[];

/**
 * In the thread that has the library: starts one that makes the vectors of its passages. Their words
 * are sent in small portions, as they are wanted, because answers come first.
 */
export function startMaking(
  start: (config: MakingConfig) => Worker,
  config: Omit<MakingConfig, 'total'>,
  passages: PassagesToRead,
  on: {
    progress(made: number): void;
    made(made: Made): void;
    failed(error: unknown): void;
  },
): Worker {
  const worker = start({ ...config, total: passages.count });
  let isDone = false;
  const fail = (error: unknown): void => {
    if (!isDone) on.failed(error);
    isDone = true;
  };
  const send = async (from: number, to: number): Promise<void> => {
    try {
      const words: MakingWords = (await passages.read(from, to)).map(wordsMeant);
      worker.postMessage(words);
    } catch (error) {
      fail(error);
      void worker.terminate();
    }
  };
  worker.on('message', (message: MakingMessage) => {
    switch (message.kind) {
      case 'wanted':
        void send(message.from, message.to);
        return;
      case 'progress':
        return on.progress(message.made);
      case 'made':
        isDone = true;
        void worker.terminate();
        return on.made(message.made);
    }
  });
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`the thread that makes vectors ended (${code})`)));
  // The program ends when there is nothing else to do.
  worker.unref();
  return worker;
}

/** In that thread: makes the vectors. */
export async function makeInThread(
  port: MessagePort,
  { embeddings, dataDir, total }: MakingConfig,
  log: Log,
): Promise<void> {
  const say = (message: MakingMessage, move: ArrayBufferLike[] = []) =>
    port.postMessage(
      message,
      move.filter((each) => each instanceof ArrayBuffer),
    );
  const cache = await openCache(cacheFile(dataDir, embeddings));
  const made = await makeVectors({
    total,
    wordsOf: (from, to) =>
      new Promise((resolve) => {
        port.once('message', (words: MakingWords) => resolve(words));
        say({ kind: 'wanted', from, to });
      }),
    embed: createEmbed(embeddings, systemClock),
    cache,
    clock: systemClock,
    log,
    progress: (count) => say({ kind: 'progress', made: count }),
  });
  const { vectors, spread } = made;
  say({ kind: 'made', made }, [
    vectors.values.buffer,
    vectors.scales.buffer,
    spread.mean.buffer,
    spread.covariance.buffer,
  ]);
}
