import { LRUCache } from 'lru-cache';
import { headOf } from '../../text/truncate.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Embed } from './embed.ts';

/** The vectors of questions. */
export interface QuestionVectors {
  /** @returns undefined if the model has not answered in time, or rests after it failed */
  ask(words: string): Promise<Float32Array | undefined> | Float32Array | undefined;
  /** The vector if it is known already. */
  known(words: string): Float32Array | undefined;
  /** Whether the model rests because it failed. */
  readonly isAway: boolean;
}

export interface QuestionSettings {
  readonly embed: Embed;
  /** Of the passages' vectors, with which those of questions are compared. */
  readonly dimension: number;
  readonly clock: Clock;
  readonly log: Pick<Log, 'warn' | 'info'>;
  /** Is told when the model begins to rest, and when it answers again. */
  readonly changed?: (() => void) | undefined;
}

/** Milliseconds that somebody who asks waits for a model. */
const TIME_MS = 300;
/** The rest after a failure; it doubles with each, up to a minute. */
const [REST_MS, REST_MAX_MS] = [1000, 60_000];
/** Questions sent at a time: a model that is slower than they come would only fall behind. */
const UNDER_WAY_MAX = 8;
/** Vectors kept: 1.5 kB each with 384 numbers. */
const KEPT_MAX = 1000;
/** Characters of a question that are sent. */
const LENGTH_MAX = 500;

export function createQuestionVectors(settings: QuestionSettings): QuestionVectors {
  const { embed, dimension, clock, log, changed } = settings;
  const kept = new LRUCache<string, Float32Array>({ max: KEPT_MAX });
  const underWay = new Map<string, Promise<Float32Array | undefined>>();
  let [failures, restsUntil] = [0, 0];

  const fail = (why: string): void => {
    // Those asked meanwhile failed with it.
    if (clock.now() < restsUntil) return;
    const restMs = Math.min(REST_MS * 2 ** failures, REST_MAX_MS);
    restsUntil = clock.now() + restMs;
    failures++;
    if (failures > 1) return;
    log.warn(
      { why },
      'the embedding model does not answer questions: they are searched by their words until it does',
    );
    changed?.();
  };

  const fetchVector = async (words: string): Promise<Float32Array | undefined> => {
    const embedded = await embed([headOf(words, LENGTH_MAX)], 'query', TIME_MS);
    if (embedded.kind !== 'vectors') return void fail(embedded.why);
    const [vector] = embedded.vectors;
    if (vector?.length !== dimension) {
      return void fail(
        `${vector?.length ?? 0} numbers in a vector, but ${dimension} in those of the passages: after a change of the model delete embeddings-*.cache in DATA_DIR and start again`,
      );
    }
    kept.set(words, vector);
    const isBack = failures > 0;
    failures = 0;
    if (isBack) {
      log.info('the embedding model answers questions again');
      changed?.();
    }
    return vector;
  };

  return {
    known: (words) => kept.get(words),
    ask(words) {
      const known = kept.get(words) ?? underWay.get(words);
      if (known !== undefined) return known;
      if (clock.now() < restsUntil || underWay.size >= UNDER_WAY_MAX) return undefined;
      const vector = fetchVector(words).finally(() => underWay.delete(words));
      underWay.set(words, vector);
      return vector;
    },
    get isAway() {
      return failures > 0;
    },
  };
}
