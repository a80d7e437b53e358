import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { SourceFile, UnreadFile } from '../../files/source-file.ts';
import { fingerprint, type LibrarySnapshot } from '../../library/library-snapshot.ts';
import { replaceFile } from '../replace-file.ts';

/** ICU splits words and Unicode classifies characters; V8 cannot read a newer version's format. */
const { icu, unicode, v8 } = process.versions;

/** Bytes of SHA-256. */
const HASH = 32;

/** A hash of everything a cache is made from. */
export function cacheKey(files: readonly (SourceFile | UnreadFile)[]): Buffer {
  return fingerprint(files, { icu, unicode, v8 });
}

/**
 * The file has the key, a hash of the rest, and the rest: the value as V8 serializes it.
 * @returns the value stored under this key, unchecked; undefined if there is none or it is damaged
 * @throws the file system's error if the file exists but cannot be read
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
 * A concurrent reader gets the old file or the new one, never half of one.
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
