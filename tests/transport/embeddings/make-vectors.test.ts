import { describe, expect, it } from 'vitest';
import { cosine, packVector, toUnit } from '../../../src/search/meaning/vectors.ts';
import type { Embed, Embedded } from '../../../src/transport/embeddings/embed.ts';
import { makeVectors } from '../../../src/transport/embeddings/make-vectors.ts';
import { openCache, type VectorCache } from '../../../src/transport/embeddings/vector-cache.ts';
import { bagOf } from '../../support/embedding-server.ts';
import { emptyFolders } from '../../support/empty-folders.ts';
import { createManualClock } from '../../support/manual-clock.ts';

const emptyFolder = emptyFolders();
const newCache = () => openCache(`${emptyFolder()}/embeddings.cache`);
const vectorOf = (text: string, dimension = 8) =>
  toUnit(bagOf(dimension)(text)) ?? new Float32Array(dimension);
const vectorsOf = (texts: readonly string[], dimension = 8): Embedded => {
  return { kind: 'vectors', vectors: texts.map((text) => vectorOf(text, dimension)) };
};
const textsTo = (count: number) => Array.from({ length: count }, (_, n) => `第${n}段`);

/** Has a model read texts; rests are over at once. */
async function make(texts: readonly string[], cache: VectorCache, embed: Embed) {
  const [sent, rests, logged, made]: [string[][], number[], string[], number[]] = [[], [], [], []];
  const clock = createManualClock();
  const result = await makeVectors({
    total: texts.length,
    wordsOf: async (from, to) => texts.slice(from, to),
    embed: (words, as, ms) => {
      expect(as).toBe('passage');
      sent.push([...words]);
      return embed(words, as, ms);
    },
    cache,
    clock: {
      ...clock,
      after(ms, act) {
        rests.push(ms);
        queueMicrotask(act);
        return () => {};
      },
    },
    log: {
      info: (...given: unknown[]) => void logged.push(`info ${given.at(-1)}`),
      warn: (...given: unknown[]) => void logged.push(`warn ${given.at(-1)}`),
    },
    progress: (count) => void made.push(count),
  });
  return { ...result, sent, rests, logged, made };
}

const well: Embed = async (texts) => vectorsOf(texts);

describe('the vectors of a library', () => {
  it('are of its passages in their order, sent a few at a time, with progress', async () => {
    const texts = textsTo(300);
    const { vectors, sent, made } = await make(texts, await newCache(), well);
    for (const n of [0, 255, 256, 299]) {
      expect(cosine(vectors, n, vectorOf(texts[n] ?? ''))).toBeCloseTo(1, 2);
    }
    expect(Math.max(...sent.map(({ length }) => length))).toBe(32);
    expect(sent.flat()).toEqual(texts);
    expect(made).toEqual(made.toSorted((a, b) => a - b));
    expect(made.at(-1)).toBe(300);
  });

  it('are made once for equal texts', async () => {
    const { vectors, sent } = await make(['甲', '乙', '甲'], await newCache(), well);
    expect(sent).toEqual([['甲', '乙']]);
    expect(cosine(vectors, 2, vectorOf('甲'))).toBeCloseTo(1, 2);
  });

  it('are made of nothing but new texts at the next start, after a look at an old one', async () => {
    const cache = await newCache();
    await make(textsTo(40), cache, well);
    const { sent, logged } = await make([...textsTo(40), '新的'], cache, well);
    expect(sent).toEqual([['第0段'], ['新的']]);
    expect(logged).toHaveLength(1);
  });

  it.each([
    ['another dimension', (texts: readonly string[]) => vectorsOf(texts, 9)],
    [
      'another meaning',
      (texts: readonly string[]): Embedded => ({
        kind: 'vectors',
        vectors: texts.map((text) => vectorOf(text).toReversed()),
      }),
    ],
  ])('are all made anew where the model’s name has got %s', async (_, other) => {
    const cache = await newCache();
    await make(textsTo(3), cache, well);
    const { sent, logged, vectors } = await make(textsTo(3), cache, async (texts) => other(texts));
    expect(sent).toEqual([['第0段'], textsTo(3)]);
    expect(logged[0]).toContain('has changed');
    const again = other(['第2段']);
    const [vector] = again.kind === 'vectors' ? again.vectors : [];
    expect(cosine(vectors, 2, vector ?? new Float32Array())).toBeCloseTo(1, 2);
  });

  it('wait for a model that fails, ever longer, and say so', async () => {
    let left = 12;
    const { rests, logged, vectors } = await make(['甲'], await newCache(), async (texts) =>
      left-- > 0 ? { kind: 'failed', why: 'status 500' } : vectorsOf(texts),
    );
    expect(rests.slice(0, 3)).toEqual([1000, 2000, 4000]);
    expect(rests.slice(-2)).toEqual([300_000, 300_000]);
    expect(logged.filter((line) => line.startsWith('warn'))).toHaveLength(1);
    expect(logged.at(-2)).toBe('info the embedding model reads passages again');
    expect(vectors.scales).toHaveLength(1);
  });

  it('are sent in smaller pieces where the server takes no more', async () => {
    const texts = textsTo(10);
    const { sent, rests, vectors } = await make(texts, await newCache(), async (words) =>
      words.length > 3 ? { kind: 'refused', why: 'status 413' } : vectorsOf(words),
    );
    expect(sent.filter(({ length }) => length <= 3).flat()).toEqual(texts);
    expect(rests).toEqual([]);
    expect(cosine(vectors, 9, vectorOf('第9段'))).toBeCloseTo(1, 2);
  });

  it('are of the beginning of texts that are too long', async () => {
    const long = '长'.repeat(5000);
    const { sent } = await make([long, '短'], await newCache(), async (words) =>
      words.some(({ length }) => length > 600)
        ? { kind: 'refused', why: 'status 413' }
        : vectorsOf(words),
    );
    expect(sent.map((words) => words.map(({ length }) => length))).toEqual([
      [2000, 1],
      [2000],
      [1000],
      [500],
      [1],
    ]);
  });

  it('are waited for where a server refuses everything', async () => {
    let left = 20;
    const { rests } = await make(['短'], await newCache(), async (texts) =>
      left-- > 0 ? { kind: 'refused', why: 'status 400' } : vectorsOf(texts),
    );
    expect(rests).toHaveLength(20);
  });

  it('have one dimension: others are not taken', async () => {
    let left = 2;
    const { logged, vectors } = await make(textsTo(40), await newCache(), async (texts) =>
      texts.length === 8 && left-- > 0 ? vectorsOf(texts, 7) : vectorsOf(texts),
    );
    expect(vectors.dimension).toBe(8);
    expect(logged.some((line) => line.startsWith('warn'))).toBe(true);
  });

  it('are made though they cannot be kept, which is said once', async () => {
    const cache = await newCache();
    const full = {
      ...cache,
      async add(...given: Parameters<VectorCache['add']>) {
        await cache.add(...given);
        throw new Error('no space');
      },
    };
    const { vectors, logged } = await make(textsTo(70), full, well);
    expect(vectors.scales).toHaveLength(70);
    expect(logged.filter((line) => line.startsWith('warn'))).toHaveLength(1);
  });

  it('are spread as their cosines are', async () => {
    const { spread, vectors } = await make(textsTo(5), await newCache(), well);
    expect(spread.mean).toHaveLength(vectors.dimension);
    expect(spread.covariance).toHaveLength(vectors.dimension ** 2);
    expect(packVector(spread.mean).scale).toBeGreaterThan(0);
  });
});
