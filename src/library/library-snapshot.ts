import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { EntityId } from '../entities/entity.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Outline } from '../knowledge/outline.ts';
import type { SavedEngine } from '../search/index/engine.ts';
import type { PassageIndex } from '../search/index/passage-index.ts';

/**
 * Raise this whenever the same files would be prepared otherwise than before: articles cut,
 * texts folded or segmented, names found, types told, or any of it laid out differently.
 */
export const SNAPSHOT_VERSION = 5;

/**
 * What takes long to make out of articles, entities and synonyms, as plain data that can be stored.
 * Nothing of facts: whether they are proved is judged anew at every start.
 */
export interface LibrarySnapshot {
  /** Of each article, in the order of their files. */
  readonly outlines: readonly Outline[];
  readonly mentioned: readonly EntityId[];
  readonly index: Omit<PassageIndex, 'passages'>;
  /** What StorableEngine's `save` gave. */
  readonly engine: SavedEngine;
}

/** What may be a LibrarySnapshot, so far as its parts are there; each is checked where it is read. */
export type StoredSnapshot = z.infer<typeof stored>;

const stored = z.object({
  outlines: z.array(z.unknown()),
  mentioned: z.array(z.string()),
  index: z.unknown(),
  engine: z.record(z.string(), z.union([z.string(), z.instanceof(Uint32Array)])),
});

/** @throws Error if parts are missing */
export function readSnapshot(value: unknown): StoredSnapshot {
  return stored.parse(value);
}

/**
 * Stands for all that LibrarySnapshot is made from: equal only if names, order and bytes of the files (but
 * those of facts, which are verified anew) are,
 * and the versions of what makes and stores it.
 * @param platform the versions of what of the machine analysis depends on: ICU and the like
 * @returns 32 bytes
 */
export function fingerprint(
  files: readonly SourceFile[],
  platform: Readonly<Record<string, string | undefined>>,
): Buffer {
  const versions = [SNAPSHOT_VERSION, platform];
  const hash = createHash('sha256').update(JSON.stringify(versions));
  for (const { name, bytes } of files) {
    if (name.startsWith('facts/')) continue;
    // Lengths keep the end of one file apart from the beginning of the next.
    hash.update(JSON.stringify([name, bytes.length])).update(bytes);
  }
  return hash.digest();
}
