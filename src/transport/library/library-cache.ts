import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Earlier } from '../../library/earlier-library.ts';
import { fingerprint, type LibrarySnapshot } from '../../library/library-snapshot.ts';
import { replaceFile } from '../replace-file.ts';

/** ICU splits words and Unicode classifies characters; V8 cannot read a newer version's format. */
const { icu, unicode, v8 } = process.versions;
const KEY = fingerprint({ icu, unicode, v8 });

/** Bytes of SHA-256. */
const HASH = 32;

/** What is in a cache, and its hash in hexadecimal digits: its seal. */
export interface Cached {
  readonly earlier: Earlier;
  readonly seal: string;
}

/**
 * The file has a hash of the versions that made it, a hash of the rest, and the rest: the value as V8
 * serializes it.
 * @param seal of a cache that this process made or checked: if it is this one, it may be believed
 * @returns undefined if there is none, or it is damaged or of another version
 * @throws the file system's error if the file exists but cannot be read
 */
export async function readCache(folder: string, seal?: string): Promise<Cached | undefined> {
  let file: FileHandle | undefined;
  try {
    file = await open(fileIn(folder));
    const head = Buffer.alloc(2 * HASH);
    await file.read(head);
    if (!head.subarray(0, HASH).equals(KEY)) return undefined;
    const body = await file.readFile();
    const hash = hashOf(body);
    if (!head.subarray(HASH).equals(hash)) return undefined;
    const found = hash.toString('hex');
    if (found !== seal)
      return { seal: found, earlier: { kind: 'stored', value: deserialize(body) } };
    return { seal, earlier: { kind: 'own', snapshot: deserialize(body) } };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  } finally {
    await file?.close();
  }
}

/**
 * A concurrent reader gets the old file or the new one, never half of one.
 * @returns its seal
 * @throws the file system's error if it cannot be written
 */
export async function writeCache(folder: string, snapshot: LibrarySnapshot): Promise<string> {
  const body = serialize(snapshot);
  const hash = hashOf(body);
  await replaceFile(fileIn(folder), [KEY, hash, body]);
  return hash.toString('hex');
}

function fileIn(folder: string): string {
  return join(folder, 'library.cache');
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
