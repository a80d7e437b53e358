import { type Spread, spreadOf } from '../../search/meaning/spread.ts';
import {
  cosine,
  gatherVectors,
  type PackedVector,
  packVector,
  type Vectors,
} from '../../search/meaning/vectors.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Embed } from './embed.ts';
import { createEmbedBatch } from './embed-batch.ts';
import type { VectorCache } from './vector-cache.ts';

export interface MakingSettings {
  /** How many passages there are, one at least. */
  readonly total: number;
  /** Fetches the words of some passages, in the order of the corpus. */
  readonly wordsOf: (from: number, to: number) => Promise<readonly string[]>;
  readonly embed: Embed;
  readonly cache: VectorCache;
  readonly clock: Clock;
  readonly log: Pick<Log, 'info' | 'warn'>;
  /** Is told how many passages have a vector so far. */
  readonly progress: (made: number) => void;
}

/** The vectors of all passages of a library, and how they are spread. */
export interface Made {
  readonly vectors: Vectors;
  readonly spread: Spread;
}

/** Passages fetched at a time, and sent at a time: the usual limit of servers. */
const [FETCHED, SENT] = [256, 32];
/** Milliseconds between lines of progress in the log. */
const LOGGED_EVERY_MS = 60_000;
/** A text's cosine with what the same model made of it before; rounding and machines differ a bit. */
const SAME_MODEL = 0.97;

/** Has a model read all passages that it has not read before; waits for it as long as it takes. */
export async function makeVectors(settings: MakingSettings): Promise<Made> {
  const { total, wordsOf, embed, cache, clock, log, progress } = settings;
  const sent = { count: 0, loggedAt: clock.now(), isWritten: true };
  const packed: PackedVector[] = [];
  let dimension: number | undefined;
  const embedBatch = createEmbedBatch(embed, clock, {
    failed: (why) =>
      log.warn({ why }, 'the embedding model does not read passages: it is asked again and again'),
    recovered: () => log.info('the embedding model reads passages again'),
  });
  const wrong = (given: number) =>
    dimension === undefined || given === dimension
      ? undefined
      : `${given} numbers in a vector, ${dimension} in those before`;

  const make = async (words: readonly string[]): Promise<void> => {
    const vectors = await embedBatch(words, wrong);
    dimension ??= vectors[0]?.length;
    const made = words.flatMap((each, n): [string, PackedVector][] => {
      const vector = vectors[n];
      return vector === undefined ? [] : [[each, packVector(vector)]];
    });
    await cache.add(made).catch((err: unknown) => {
      if (sent.isWritten) {
        log.warn({ err }, 'vectors are not kept: set DATA_DIR to a writable folder with room');
      }
      sent.isWritten = false;
    });
    sent.count += made.length;
  };

  /** Whether what is kept is of the model as it is now: a name may come to mean another model. */
  const checkKept = async (words: string, kept: PackedVector): Promise<void> => {
    const [vector] = await embedBatch([words], wrong);
    if (vector === undefined) return;
    dimension = vector.length;
    if (kept.values.length === dimension && cosine(gatherVectors([kept]), 0, vector) >= SAME_MODEL)
      return;
    log.warn('the embedding model has changed: it reads all passages again');
    await cache.clear().catch((err: unknown) => log.warn({ err }, 'old vectors cannot be deleted'));
  };

  for (let from = 0; from < total; from = packed.length) {
    const words = await wordsOf(from, Math.min(from + FETCHED, total));
    if (dimension === undefined) {
      const [first] = words.flatMap((each) => {
        const kept = cache.get(each);
        return kept === undefined ? [] : { each, kept };
      });
      if (first !== undefined) await checkKept(first.each, first.kept);
    }
    const isMissing = (each: string) => cache.get(each)?.values.length !== (dimension ?? -1);
    const missing = [...new Set(words.filter(isMissing))];
    for (let n = 0; n < missing.length; n += SENT) {
      await make(missing.slice(n, n + SENT));
      progress(from + Math.min(words.length, n + SENT));
      if (clock.now() - sent.loggedAt < LOGGED_EVERY_MS) continue;
      sent.loggedAt = clock.now();
      log.info({ made: from + n, total }, 'the embedding model reads the library');
    }
    for (const each of words) {
      const vector = cache.get(each);
      if (vector === undefined) throw new RangeError('a passage has no vector');
      packed.push(vector);
    }
    if (packed.length === from) throw new RangeError(`no words of passage ${from}`);
    progress(packed.length);
  }
  await cache.tidy().catch((err: unknown) => log.warn({ err }, 'old vectors are not dropped'));
  const vectors = gatherVectors(packed);
  log.info(
    { passages: total, read: sent.count, dimension: vectors.dimension },
    'the embedding model has read the library: questions are searched by meaning too',
  );
  return { vectors, spread: spreadOf(vectors) };
}
