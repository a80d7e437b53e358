import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { EntityId } from '../entities/entity.ts';
import { isError } from '../files/problem.ts';
import type { SourceFile, UnreadFile } from '../files/source-file.ts';
import type { Outline } from '../knowledge/outline.ts';
import type { SavedEngine } from '../search/index/engine.ts';
import type { PassageIndex } from '../search/index/passage-index.ts';

/**
 * Raise this whenever the same files give another snapshot: because cutting articles, folding,
 * segmenting, finding names, detecting types or the layout of the data has changed.
 */
export const SNAPSHOT_VERSION = 7;

/**
 * What takes long to make from articles, entities and synonyms, as plain data that can be stored.
 * It has no facts: they are checked again at every start.
 */
export interface LibrarySnapshot {
  /** One per article that is served, in the order of the files. */
  readonly outlines: readonly Outline[];
  /** The names of the articles that are left out. They are parsed again, to report them again. */
  readonly leftOut: readonly string[];
  readonly mentioned: readonly EntityId[];
  readonly index: Omit<PassageIndex, 'passages'>;
  /** What StorableEngine's `save` returned. */
  readonly engine: SavedEngine;
}

/** Perhaps a LibrarySnapshot: all parts are present, and each is checked where it is read. */
export type StoredSnapshot = z.infer<typeof stored>;

const stored = z.object({
  outlines: z.array(z.unknown()),
  leftOut: z.array(z.string()),
  mentioned: z.array(z.string()),
  index: z.unknown(),
  engine: z.record(z.string(), z.union([z.string(), z.instanceof(Uint32Array)])),
});

/** @throws Error if parts are missing */
export function readSnapshot(value: unknown): StoredSnapshot {
  return stored.parse(value);
}

/**
 * A hash of everything that determines a LibrarySnapshot: the names, order and bytes of the files
 * (except facts, which are checked again), the names of files that could not be read, its version and
 * the platform's.
 * @param platform versions of the parts of the platform that affect the analysis, such as ICU
 * @returns 32 bytes
 */
export function fingerprint(
  files: readonly (SourceFile | UnreadFile)[],
  platform: Readonly<Record<string, string | undefined>>,
): Buffer {
  const versions = [SNAPSHOT_VERSION, platform];
  const hash = createHash('sha256').update(JSON.stringify(versions));
  for (const file of files) {
    const { name } = file;
    if (name.startsWith('facts/')) continue;
    // The length marks where one file ends and the next begins.
    if ('bytes' in file) {
      hash.update(JSON.stringify([name, file.bytes.length])).update(file.bytes);
    } else if (isError(file.problem)) {
      hash.update(JSON.stringify([name]));
    }
  }
  return hash.digest();
}
