import { headOf } from '../../text/truncate.ts';
import type { Clock } from '../clock.ts';
import type { Embed, Embedded } from './embed.ts';

/** Is told when a model stops answering, once, and when it does again. */
export interface EmbedWatch {
  failed(why: string): void;
  recovered(): void;
}

/** Milliseconds for a batch: models without a graphics card take seconds for one. */
const TIME_MS = 120_000;
/** The rest after a failure; it doubles with each, up to five minutes. */
const [REST_MS, REST_MAX_MS] = [1000, 300_000];
/** Characters of a text: most models read no more, and those that do read a passage's gist from it. */
const LENGTH_MAX = 2000;
/** A text that is refused is cut in half, but not below this. */
const LENGTH_MIN = 60;

/**
 * Makes a function that has a model read passages and, while it fails, tries again and again. Texts
 * that are too many or too long for it are sent in smaller pieces.
 */
export function createEmbedBatch(
  embed: Embed,
  clock: Clock,
  watch: EmbedWatch,
): (texts: readonly string[], wrong: WhatIsWrong) => Promise<readonly Float32Array[]> {
  const rest = (ms: number) => new Promise<void>((resolve) => clock.after(ms, resolve));

  const attempt = async (texts: readonly string[]): Promise<Embedded> => {
    const embedded = await embed(texts, 'passage', TIME_MS);
    if (embedded.kind !== 'refused') return embedded;
    if (texts.length > 1) {
      const middle = texts.length >>> 1;
      const first = await attempt(texts.slice(0, middle));
      if (first.kind !== 'vectors') return first;
      const second = await attempt(texts.slice(middle));
      if (second.kind !== 'vectors') return second;
      return { kind: 'vectors', vectors: [...first.vectors, ...second.vectors] };
    }
    const [text = ''] = texts;
    const half = headOf(text, Math.ceil(text.length / 2));
    return half.length < LENGTH_MIN ? { ...embedded, kind: 'failed' } : attempt([half]);
  };

  return async (texts, wrong) => {
    const cut = texts.map((text) => headOf(text, LENGTH_MAX));
    for (let failures = 0; ; failures++) {
      const embedded = await attempt(cut);
      const why =
        embedded.kind === 'vectors' ? wrong(embedded.vectors[0]?.length ?? 0) : embedded.why;
      if (embedded.kind === 'vectors' && why === undefined) {
        if (failures > 0) watch.recovered();
        return embedded.vectors;
      }
      const restMs = Math.min(REST_MS * 2 ** failures, REST_MAX_MS);
      if (failures === 0) watch.failed(why ?? '');
      await rest(restMs);
    }
  };
}

/** What is wrong with vectors of a dimension; undefined if nothing is. */
type WhatIsWrong = (dimension: number) => string | undefined;
