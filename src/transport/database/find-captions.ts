import type { FindCaptions } from '../../library/library.ts';
import { lookUp } from '../../pending/pending.ts';
import { type Database, ofVersion } from './connect.ts';
import { visitIds } from './postings-bytes.ts';
import { canBeStored } from './searched.ts';
import type { StoredPassages } from './stored-passages.ts';

const CAPTIONS = ofVersion(
  'captions',
  'select true as found, key, segment, ids from yinzheng.captions where key = any($2) and segment = any($3)',
);

interface Rows {
  readonly database: Database;
  readonly version: string;
  readonly segments: readonly number[];
  readonly passages: StoredPassages;
  /** The articles in the order of the corpus. */
  readonly rows: readonly {
    readonly first: number;
    readonly passages: number;
    /** For each caption, the number of its sentences. */
    readonly sentences: readonly number[];
    readonly first_sentence: number;
  }[];
}

/** A sentence of a caption, by ids. */
interface Sentence {
  readonly id: number;
  readonly sentence: number;
  /** Its place among all, in the order of the corpus. */
  readonly place: number;
}

/** Finds captions by the keys of their sentences, as messages are compared with them. */
export function createFindCaptions({
  database,
  version,
  segments,
  passages,
  rows,
}: Rows): FindCaptions {
  /** By the number of the sentence; a library has few captions. */
  const sentences = new Map<number, Sentence>();
  for (const { first, passages: own, sentences: counts, first_sentence: from } of rows) {
    let number = from;
    for (const [n, count] of counts.entries()) {
      for (let sentence = 0; sentence < count; sentence++) {
        sentences.set(number++, { id: first + own + n, sentence, place: sentences.size });
      }
    }
  }

  const find = async (keys: readonly string[], limit: number) => {
    const found = await database.ask<{ found: true; key: string; ids: Buffer }>(CAPTIONS, version, [
      keys.filter(canBeStored),
      segments,
    ]);
    const shared = new Map<Sentence, number>();
    for (const key of keys) {
      const holding: Sentence[] = [];
      for (const row of found.filter((each) => each.key === key)) {
        visitIds(row.ids, (number) => {
          const sentence = sentences.get(number);
          if (sentence !== undefined) holding.push(sentence);
        });
      }
      for (const sentence of holding.toSorted((a, b) => a.place - b.place)) {
        shared.set(sentence, (shared.get(sentence) ?? 0) + 1);
      }
    }
    const best = [...shared].toSorted(([, a], [, b]) => b - a).slice(0, limit);
    const captions = await passages.fetch(best.map(([{ id }]) => id));
    return best.flatMap(([{ sentence }], n) => {
      const caption = captions[n]?.passage;
      return caption === undefined ? [] : { caption, sentence };
    });
  };
  return (keys, limit) =>
    sentences.size === 0
      ? []
      : lookUp(passages, `captions ${limit} with ${keys.join('\n')}`, () => find(keys, limit));
}
