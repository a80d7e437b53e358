import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packVector } from '../../../src/search/meaning/vectors.ts';
import { cacheFile, openCache } from '../../../src/transport/embeddings/vector-cache.ts';
import { emptyFolders } from '../../support/empty-folders.ts';

const VECTORS = ['甲', '乙', '丙'].map((text, n) => {
  return [text, packVector(Float32Array.of(n - 1, 0.5, 0.25 * n))] as const;
});
const emptyFolder = emptyFolders();
const TEXTS = VECTORS.map(([text]) => text);

async function filled() {
  const file = join(emptyFolder(), 'embeddings.cache');
  const cache = await openCache(file);
  for (const each of VECTORS) await cache.add([each]);
  return { file, cache };
}

const foundIn = async (file: string) => {
  const cache = await openCache(file);
  return TEXTS.filter((text, n) => {
    const found = cache.get(text);
    // What is found is what was kept.
    if (found !== undefined) expect(found).toEqual(VECTORS[n]?.[1]);
    return found !== undefined;
  });
};

describe('kept vectors', () => {
  it('are there at once and at the next start, and others are not', async () => {
    const { file, cache } = await filled();
    expect(TEXTS.map((text) => cache.get(text))).toEqual(VECTORS.map(([, vector]) => vector));
    expect(await foundIn(file)).toEqual(TEXTS);
    expect((await openCache(file)).get('丁')).toBeUndefined();
  });

  it('are none without a file', async () => {
    expect(await foundIn(join(emptyFolder(), 'none.cache'))).toEqual([]);
  });

  it('survive whatever happens to a part of the file', async () => {
    const { file } = await filled();
    const whole = await readFile(file);
    const size = whole.length / TEXTS.length;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const damaged = Buffer.from(whole);
          damaged[at] = (damaged[at] ?? 0) ^ change;
          await writeFile(file, damaged);
          const hit = Math.floor(at / size);
          expect(await foundIn(file)).toEqual(TEXTS.filter((_, n) => n !== hit));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are all but the last where a write broke off, also once others were added behind', async () => {
    const { file } = await filled();
    const whole = await readFile(file);
    const size = whole.length / TEXTS.length;
    for (let length = 2 * size; length < whole.length; length++) {
      await writeFile(file, whole.subarray(0, length));
      expect(await foundIn(file)).toEqual(TEXTS.slice(0, 2));
      await appendFile(file, whole.subarray(2 * size));
      expect(await foundIn(file)).toEqual(TEXTS);
    }
  });

  it('are found among anything else', async () => {
    const { file } = await filled();
    const whole = await readFile(file);
    const noise = Buffer.from('\u0007vec\u0007vec<html>\u0007ve', 'latin1');
    await writeFile(file, Buffer.concat([noise, whole, noise]));
    expect(await foundIn(file)).toEqual(TEXTS);
  });

  it('can be written by several at a time', async () => {
    const file = join(emptyFolder(), 'embeddings.cache');
    const caches = await Promise.all(VECTORS.map(() => openCache(file)));
    await Promise.all(caches.map((cache, n) => cache.add(VECTORS.slice(n, n + 1))));
    expect(await foundIn(file)).toEqual(TEXTS);
  });

  it('are forgotten where they are another model’s', async () => {
    const { file, cache } = await filled();
    await cache.clear();
    expect(cache.get('甲')).toBeUndefined();
    expect(await foundIn(file)).toEqual([]);
  });

  it('of passages that are gone are dropped once they are most', async () => {
    const { file } = await filled();
    const cache = await openCache(file);
    const gone = Array.from({ length: 20_000 }, (_, n) => {
      return [`gone ${n}`, packVector(Float32Array.of(n, 1))] as const;
    });
    await cache.add(gone);
    const next = await openCache(file);
    for (const text of TEXTS) next.get(text);
    await next.tidy();
    expect(await foundIn(file)).toEqual(TEXTS);
    expect((await openCache(file)).get('gone 7')).toBeUndefined();
  });

  it('stay where a few are not asked for', async () => {
    const { file } = await filled();
    const cache = await openCache(file);
    cache.get('甲');
    await cache.tidy();
    expect(await foundIn(file)).toEqual(TEXTS);
  });

  it('of a model that is asked in another way are in a file of their own', () => {
    const one = { url: 'http://a/v1', model: 'm', queryPrefix: '', passagePrefix: '' };
    const inputTypes = { query: 'q', passage: 'p' };
    const files = [
      one,
      { ...one, model: 'n' },
      { ...one, passagePrefix: 'passage: ' },
      { ...one, inputTypes },
    ].map((each) => cacheFile('data', each));
    expect(new Set(files).size).toBe(4);
    // Where it is, how it is paid for and how questions are asked make no other vectors of passages.
    expect(cacheFile('data', { ...one, url: 'http://b', key: 'k', queryPrefix: 'q' })).toBe(
      files[0],
    );
  });
});
