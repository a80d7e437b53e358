import { z } from 'zod';
import { type Article, type Passage, passageId } from '../../knowledge/article.ts';
import { Superseded } from '../../pending/unavailable.ts';
import { type Database, ofVersion } from './connect.ts';
import type { CorpusPlaces, PlacedArticle } from './corpus-places.ts';
import type { PackedRow } from './passage-bytes.ts';

/** A passage with what ranking looks up. */
export interface StoredPassage extends PackedRow {
  readonly passage: Passage;
  /** How many passages are below each of its headings. */
  readonly below: readonly number[];
}

/** The passages of one version of the library, in the database. */
export interface StoredPassages {
  /** Fetches passages and captions, in the order of the ids. */
  fetch(ids: readonly number[]): Promise<StoredPassage[]>;
  /** The passage with an id, if it has been fetched and someone still has it. */
  known(id: number): Passage | undefined;
  /** How many passages are below each heading of a passage that was fetched. */
  belowOf(passage: Passage): readonly number[];
  /** The ids of the passages and captions whose own ids end with a hash. */
  withHash(hash: number): Promise<number[]>;
}

const words = z.array(z.string());
const shape = z.strictObject({
  form: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['paragraph', 'quote', 'code', 'footnote', 'caption']) }),
    z.strictObject({
      kind: z.literal('item'),
      leadIn: words,
      depth: z.int(),
      mark: z.union([z.int(), z.literal('bullet')]).exactOptional(),
    }),
    z.strictObject({ kind: z.literal('row'), header: words }),
  ]),
  map: z.array(z.int()),
  trail: words,
  line: z.int(),
  below: z.array(z.int()),
});

const ROWS = ofVersion(
  'rows',
  `select true as found, id, hash, text, shape, above, own, terms
   from yinzheng.passages where id = any($2)`,
);

const WITH_HASH = ofVersion(
  'with-hash',
  'select true as found, id from yinzheng.passages where hash = $2',
);

interface Row {
  readonly found: true;
  readonly id: number;
  readonly hash: number;
  readonly text: string;
  readonly shape: string;
  readonly above: string;
  readonly own: string;
  readonly terms: Buffer;
}

/**
 * Passages are compared by identity, so one that someone still has is not made twice.
 * @param articles in the order of the corpus
 */
export function openPassages(
  database: Database,
  version: string,
  articles: readonly (PlacedArticle & { readonly article: Pick<Article, 'id' | 'title'> })[],
  places: CorpusPlaces,
): StoredPassages {
  const made = new Map<number, WeakRef<Passage>>();
  const forgotten = new FinalizationRegistry<number>((id) => {
    if (made.get(id)?.deref() === undefined) made.delete(id);
  });
  const below = new WeakMap<Passage, readonly number[]>();
  const known = (id: number) => made.get(id)?.deref();

  const read = ({ id, hash, text, shape: packed, ...row }: Row): StoredPassage => {
    const { below: counts, ...shaped } = shape.parse(JSON.parse(packed));
    const passage = known(id) ?? make(id, hash, text, shaped);
    below.set(passage, counts);
    return { ...row, passage, below: counts };
  };
  const make = (
    id: number,
    hash: number,
    text: string,
    shaped: Omit<z.infer<typeof shape>, 'below'>,
  ): Passage => {
    const placed = articles[places.articleWith(id)];
    if (placed === undefined) throw new RangeError(`passage ${id} is of no article`);
    const { article, first, passages } = placed;
    const offset = id - first;
    const isCaption = offset >= passages;
    const ordinal = isCaption ? offset - passages + 1 : offset + 1;
    const digits = (hash >>> 0).toString(16).padStart(8, '0');
    const passage: Passage = {
      kind: isCaption ? 'caption' : 'passage',
      article: article.id,
      id: passageId.parse(`${isCaption ? 'c' : ''}${ordinal}-${digits}`),
      ordinal,
      text,
      title: article.title,
      ...shaped,
    };
    made.set(id, new WeakRef(passage));
    forgotten.register(passage, id);
    return passage;
  };

  return {
    known,
    belowOf: (passage) => below.get(passage) ?? [],
    async fetch(ids) {
      if (ids.length === 0) return [];
      const rows = await database.ask<Row>(ROWS, version, [ids]);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => {
        const row = byId.get(id);
        // Only a load deletes rows, and takes the version with them.
        if (row === undefined) throw new Superseded(`passage ${id} is gone`);
        return read(row);
      });
    },
    async withHash(hash) {
      const rows = await database.ask<{ found: true; id: number }>(WITH_HASH, version, [hash | 0]);
      return rows.map(({ id }) => id).filter((id) => places.articleWith(id) >= 0);
    },
  };
}
