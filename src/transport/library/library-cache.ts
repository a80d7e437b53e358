import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { SourceFile } from '../../files/source-file.ts';
import { fingerprint, type LibrarySnapshot } from '../../library/library-snapshot.ts';
import { replaceFile } from '../replace-file.ts';

/** Words are cut by ICU, characters told by Unicode; V8 reads no format that is newer than it. */
const { icu, unicode, v8 } = process.versions;

/** Bytes of SHA-256. */
const HASH = 32;

/** Stands for all that a cache is made from. */
export function cacheKey(files: readonly SourceFile[]): Buffer {
  return fingerprint(files, { icu, unicode, v8 });
}

/**
 * The file is the key, a hash of what follows, and that, as V8 serializes it.
 * @returns what was stored under this key, whatever it is; undefined if nothing was, or it is damaged
 * @throws the file system's error if it is there and cannot be read
 */
export async function readCache(folder: string, key: Buffer): Promise<unknown> {
  let file: FileHandle | undefined;
  try {
    file = await open(fileIn(folder));
    const head = Buffer.alloc(2 * HASH);
    await file.read(head);
    if (!head.subarray(0, HASH).equals(key)) return undefined;
    const body = await file.readFile();
    return head.subarray(HASH).equals(hashOf(body)) ? deserialize(body) : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  } finally {
    await file?.close();
  }
}

/**
 * Whoever reads meanwhile gets the old file or the new one, never half of one.
 * @throws the file system's error if it cannot be written
 */
export async function writeCache(
  folder: string,
  key: Buffer,
  prepared: LibrarySnapshot,
): Promise<void> {
  const body = serialize(prepared);
  await replaceFile(fileIn(folder), [key, hashOf(body), body]);
}

function fileIn(folder: string): string {
  return join(folder, 'library.cache');
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
