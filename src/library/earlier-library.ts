import { createHash } from 'node:crypto';
import type { TextFile } from '../files/source-file.ts';
import { readOutline } from '../knowledge/check-outline.ts';
import type { Outline } from '../knowledge/outline.ts';
import { readBareIndex } from '../search/index/check-index.ts';
import type { SavedEngine } from '../search/index/engine.ts';
import type { BareIndex } from '../search/index/passage-index.ts';
import { type LibrarySnapshot, readSnapshot } from './library-snapshot.ts';
import type { Proven } from './proven.ts';

/** A snapshot to begin with. */
export type Earlier =
  /** Somebody stored it: it may be damaged, or lie. */
  | { readonly kind: 'stored'; readonly value: unknown }
  /** This very process made it, or has checked it. */
  | { readonly kind: 'own'; readonly snapshot: LibrarySnapshot };

/** An earlier library, as far as it saves work. */
export interface EarlierLibrary {
  /** Whether this process made or checked it, so that nothing has to be checked again. */
  readonly isOwn: boolean;
  readonly vocabulary: string;
  readonly index: BareIndex;
  readonly engine: SavedEngine;
  /** The number of its articles. */
  readonly size: number;
  /** What it proved, if it is this process's own. */
  readonly proven: Proven | undefined;
  /** What is said to be proved, for comparison alone. */
  readonly stated: unknown;
  /** An article whose file has the very same name and text now. */
  find(file: TextFile): EarlierArticle | undefined;
}

/** An article of an earlier library. */
export interface EarlierArticle {
  readonly outline: Outline;
  /** The number of its first passage. */
  readonly from: number;
  /** The ids of the entities that its text names. */
  readonly mentioned: readonly string[];
}

/** @throws Error if parts of what is stored are missing, or do not fit each other */
export function readEarlier(earlier: Earlier): EarlierLibrary {
  if (earlier.kind === 'stored') return over(readSnapshot(earlier.value), undefined, readOutline);
  const { snapshot } = earlier;
  return over(snapshot, snapshot.proven, (outline) => outline);
}

/** What both kinds of snapshots have. */
interface Parts<Cut> {
  readonly articles: readonly {
    readonly name: string;
    readonly hash: string;
    readonly outline: Cut;
    readonly mentioned: readonly string[];
  }[];
  readonly vocabulary: string;
  readonly index: unknown;
  readonly engine: SavedEngine;
  readonly proven: unknown;
}

function over<Cut extends { readonly passages: readonly unknown[] }>(
  { articles, vocabulary, engine, ...rest }: Parts<Cut>,
  proven: Proven | undefined,
  read: (outline: Cut, file: TextFile) => Outline | undefined,
): EarlierLibrary {
  const index = readBareIndex(rest.index);
  let next = 0;
  const byName = new Map(
    articles.map((article) => {
      const from = next;
      next += article.outline.passages.length;
      return [article.name, { ...article, from }] as const;
    }),
  );
  if (next !== index.types.length || byName.size !== articles.length)
    throw new RangeError('the stored articles are not those of the stored index');
  const found = new WeakMap<TextFile, { readonly article: EarlierArticle | undefined }>();
  const find = (file: TextFile) => {
    const known = byName.get(file.name);
    if (known === undefined || known.hash !== hashOf(file)) return undefined;
    const outline = read(known.outline, file);
    return outline && { outline, from: known.from, mentioned: known.mentioned };
  };
  return {
    ...{ isOwn: proven !== undefined, vocabulary, index, engine, size: articles.length },
    ...{ proven, stated: rest.proven },
    find(file) {
      const known = found.get(file) ?? { article: find(file) };
      found.set(file, known);
      return known.article;
    },
  };
}

/** The hash of a file's text: while name and text are the same, so is all that is made of them. */
export function hashOf({ text }: TextFile): string {
  return createHash('sha256').update(text).digest('base64');
}
