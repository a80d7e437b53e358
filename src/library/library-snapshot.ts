import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Entities } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Outline } from '../knowledge/outline.ts';
import type { Terms } from '../knowledge/terms.ts';
import type { SavedEngine } from '../search/index/engine.ts';
import type { BareIndex } from '../search/index/passage-index.ts';
import type { Proven } from './proven.ts';

/**
 * Raise this whenever the same files give another snapshot: because cutting articles, folding,
 * segmenting, finding names, detecting types or the layout of the data has changed.
 */
export const SNAPSHOT_VERSION = 9;

/**
 * What takes long to make of a library, as plain data that can be stored.
 */
export interface LibrarySnapshot {
  /** The articles that are served, in the order of their passages. */
  readonly articles: readonly ArticleSnapshot[];
  /** What the index and the mentioned entities were made with (`vocabularyKey`). */
  readonly vocabulary: string;
  readonly index: BareIndex;
  /** What StorableEngine's `save` returned. */
  readonly engine: SavedEngine;
  readonly proven: Proven;
}

/** What was made of one article. */
export interface ArticleSnapshot {
  /** The name of its file, and the hash of its text (`hashOf`). */
  readonly name: string;
  readonly hash: string;
  readonly outline: Outline;
  /** The entities that its text names, each once. */
  readonly mentioned: readonly EntityId[];
}

/** Perhaps a LibrarySnapshot: all parts are present, and each is checked where it is read. */
export type StoredSnapshot = z.infer<typeof stored>;

const stored = z.object({
  articles: z.array(
    z.object({
      name: z.string(),
      hash: z.string(),
      outline: z.looseObject({ passages: z.array(z.unknown()) }),
      mentioned: z.array(z.string()),
    }),
  ),
  vocabulary: z.string(),
  index: z.unknown(),
  /** Never used, only compared with what is found. */
  proven: z.unknown(),
  engine: z.record(z.string(), z.union([z.string(), z.instanceof(Uint32Array)])),
});

/** @throws Error if parts are missing */
export function readSnapshot(value: unknown): StoredSnapshot {
  return stored.parse(value);
}

/**
 * A hash of what a snapshot depends on besides the files of the library.
 * @param platform versions of the parts of the platform that affect the analysis, such as ICU
 * @returns 32 bytes
 */
export function fingerprint(platform: Readonly<Record<string, string | undefined>>): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([SNAPSHOT_VERSION, platform]))
    .digest();
}

/**
 * The same for names and words in which the analysis of every text is the same. What an entity is
 * called is in it with all else that is said of it, which changes seldom.
 */
export function vocabularyKey(
  entities: Entities,
  owners: ReadonlyMap<string, number>,
  { spellings }: Terms,
): string {
  const all = JSON.stringify([entities.all, [...owners], spellings]);
  return createHash('sha256').update(all).digest('base64');
}
