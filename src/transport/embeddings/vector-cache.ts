import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PackedVector } from '../../search/meaning/vectors.ts';
import type { EmbeddingsConfig } from '../../settings/embeddings.ts';
import { replaceFile } from '../replace-file.ts';

/** The vectors that a model made of texts, kept between starts. */
export interface VectorCache {
  /** @returns undefined if there is none */
  get(text: string): PackedVector | undefined;
  /**
   * Adds vectors, which are there at once and at every later start.
   * @throws the file system's error if they cannot be written; they count for this start
   */
  add(made: readonly (readonly [text: string, vector: PackedVector])[]): Promise<void>;
  /** Forgets all, because they are another model's. @throws the file system's error */
  clear(): Promise<void>;
  /**
   * Drops those that nobody asked for, if they are most of them: of passages that are gone.
   * @throws the file system's error
   */
  tidy(): Promise<void>;
}

/**
 * A record is a mark, the hash of a text, the dimension, the scale and the numbers of a vector, and a
 * check sum of all that. Records are only added, each batch by one write, so several processes may
 * add to one file. What a crash or a full disk left of a record is skipped: the next has its mark.
 */
const MARK = Buffer.from('\u0007vec', 'latin1');
const [HASH_BYTES, SUM_BYTES] = [16, 4];
const DIMENSION_AT = MARK.length + HASH_BYTES;
const SCALE_AT = DIMENSION_AT + 4;
const VALUES_AT = SCALE_AT + 4;
/** No model known has more numbers in a vector. */
const DIMENSION_MAX = 8192;
/** Records that nobody asks for are left where they are up to this number. */
const UNUSED_MAX = 10_000;

/** The file for a model's vectors; a model that is asked in another way has another one. */
export function cacheFile(folder: string, config: EmbeddingsConfig): string {
  const { model, passagePrefix, inputTypes } = config;
  const asked = JSON.stringify([model, passagePrefix, inputTypes?.passage ?? '']);
  return join(folder, `embeddings-${hashOf(asked, 6).toString('hex')}.cache`);
}

/**
 * Reads the file of a cache.
 * @throws the file system's error if it is there and cannot be read
 */
export async function openCache(file: string): Promise<VectorCache> {
  const known = readRecords(await readIfThere(file));
  const used = new Set<string>();
  return {
    get(text) {
      const key = keyOf(text);
      used.add(key);
      return known.get(key);
    },
    async add(made) {
      for (const [text, vector] of made) known.set(keyOf(text), vector);
      await mkdir(dirname(file), { recursive: true });
      const records = made.map(([text, vector]) => recordOf(keyOf(text), vector));
      await appendFile(file, Buffer.concat(records));
    },
    async clear() {
      known.clear();
      await replaceFile(file, []);
    },
    async tidy() {
      const kept = [...known].filter(([key]) => used.has(key));
      if (known.size - kept.length <= Math.max(UNUSED_MAX, kept.length)) return;
      await replaceFile(
        file,
        kept.map(([key, vector]) => recordOf(key, vector)),
      );
    },
  };
}

function readRecords(bytes: Buffer): Map<string, PackedVector> {
  const known = new Map<string, PackedVector>();
  for (let at = bytes.indexOf(MARK); at >= 0; ) {
    const record = readRecord(bytes, at);
    if (record !== undefined) known.set(record.key, record.vector);
    at = bytes.indexOf(MARK, record?.end ?? at + 1);
  }
  return known;
}

function readRecord(bytes: Buffer, at: number) {
  if (at + VALUES_AT > bytes.length) return undefined;
  const dimension = bytes.readUInt32LE(at + DIMENSION_AT);
  const to = at + VALUES_AT + dimension;
  if (dimension === 0 || dimension > DIMENSION_MAX || to + SUM_BYTES > bytes.length)
    return undefined;
  const sum = bytes.subarray(to, to + SUM_BYTES);
  if (!hashOf(bytes.subarray(at, to), SUM_BYTES).equals(sum)) return undefined;
  const { buffer, byteOffset } = bytes;
  // The numbers stay where they were read to.
  const values = new Int8Array(buffer, byteOffset + at + VALUES_AT, dimension);
  const vector = { values, scale: bytes.readFloatLE(at + SCALE_AT) };
  const key = bytes.toString('hex', at + MARK.length, at + DIMENSION_AT);
  return { key, vector, end: to + SUM_BYTES };
}

function recordOf(key: string, { values, scale }: PackedVector): Buffer {
  const body = Buffer.alloc(VALUES_AT + values.length);
  MARK.copy(body);
  body.write(key, MARK.length, 'hex');
  body.writeUInt32LE(values.length, DIMENSION_AT);
  body.writeFloatLE(scale, SCALE_AT);
  body.set(new Uint8Array(values.buffer, values.byteOffset, values.length), VALUES_AT);
  return Buffer.concat([body, hashOf(body, SUM_BYTES)]);
}

function keyOf(text: string): string {
  return hashOf(text, HASH_BYTES).toString('hex');
}

function hashOf(content: string | Uint8Array, length: number): Buffer {
  return createHash('sha256').update(content).digest().subarray(0, length);
}

async function readIfThere(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isAbsent) return Buffer.alloc(0);
    throw error;
  }
}
