import type { Worker } from 'node:worker_threads';
import type { Fit } from '../../search/confidence/confidence.ts';
import type {
  Meaning,
  MeaningState,
  Nearness,
  PassagesToRead,
} from '../../search/meaning/meaning.ts';
import { nearnessOf } from '../../search/meaning/nearness.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Embed } from './embed.ts';
import type { Made } from './make-vectors.ts';
import type { MakingConfig } from './making-config.ts';
import { startMaking } from './making-thread.ts';
import { createQuestionVectors, type QuestionVectors } from './question-vectors.ts';

/** The meaning of a model behind an address. */
export interface ModelMeaning extends Meaning {
  /** Has the model read a library's passages; called once. */
  begin(passages: PassagesToRead): void;
  close(): void;
}

export interface ModelSettings {
  readonly config: Omit<MakingConfig, 'total'>;
  readonly embed: Embed;
  readonly fit: Fit | undefined;
  /** Starts the thread that makes vectors. */
  readonly start: (config: MakingConfig) => Worker;
  readonly clock: Clock;
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
  /** Is told whenever the state changes. */
  readonly changed?: ((state: MeaningState) => void) | undefined;
}

/** The wait before a thread that ended by itself is started again, in ms. */
const AGAIN_MS = 60_000;

export function createModelMeaning(settings: ModelSettings): ModelMeaning {
  const { config, embed, fit, start, clock, log, changed } = settings;
  let [made, total] = [0, 0];
  let ready: { readonly all: Made; readonly questions: QuestionVectors } | undefined;
  let worker: Worker | undefined;
  let cancelAgain = () => {};
  let isClosed = false;
  const nearnesses = new WeakMap<Float32Array, Nearness>();

  const state = (): MeaningState => {
    if (ready === undefined && total > 0) return { kind: 'making', made, total };
    return { kind: ready?.questions.isAway === true ? 'away' : 'ready' };
  };

  const begin = (passages: PassagesToRead): void => {
    total = passages.count;
    if (total === 0) return;
    worker = startMaking(start, config, passages, {
      progress(count) {
        made = count;
        changed?.(state());
      },
      made(all) {
        const { dimension } = all.vectors;
        const tell = () => changed?.(state());
        const questions = createQuestionVectors({ embed, dimension, clock, log, changed: tell });
        ready = { all, questions };
        changed?.(state());
      },
      failed(err) {
        if (isClosed) return;
        log.error({ err }, 'the thread that has a model read the library ended: it starts again');
        cancelAgain = clock.after(AGAIN_MS, () => begin(passages));
      },
    });
    changed?.(state());
  };

  const nearnessTo = (vector: Float32Array | undefined, { vectors, spread }: Made) => {
    if (vector === undefined) return undefined;
    const nearness = nearnesses.get(vector) ?? nearnessOf(vector, vectors, spread);
    nearnesses.set(vector, nearness);
    return nearness;
  };

  return {
    fit,
    state,
    begin,
    ask(words, mayWait) {
      if (ready === undefined) return undefined;
      const { all, questions } = ready;
      const vector = mayWait ? questions.ask(words) : questions.known(words);
      if (!(vector instanceof Promise)) return nearnessTo(vector, all);
      return vector.then((arrived) => nearnessTo(arrived, all));
    },
    close() {
      isClosed = true;
      cancelAgain();
      void worker?.terminate();
    },
  };
}
