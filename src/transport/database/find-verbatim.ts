import { bigramSlot } from '../../search/index/char-counter.ts';
import { ofVersion } from './connect.ts';
import { pairOf } from './load/analyse.ts';
import { visitIds } from './postings-bytes.ts';
import { canBeStored, type Searched } from './searched.ts';

/** The rarest pairs of characters whose passages are compared; more gain nothing. */
const PAIRS_MAX = 4;
/** Passages whose texts are compared at once: at first, then each time twice as many up to a limit. */
const [AT_ONCE, AT_ONCE_MAX] = [256, 16_384];

const PAIRS = ofVersion(
  'pairs',
  'select true as found, pair, ids from yinzheng.pairs where pair = any($2) and segment = any($3)',
);

const HOLDING = ofVersion(
  'holding',
  `select true as found, id from yinzheng.passages where id = any($2) and position($3 in own) > 0`,
);

/**
 * Makes a function that finds the passages whose own texts contain some words letter for letter, as
 * `findVerbatim` does in memory: for each text the oldest, in the order of the corpus, by id.
 */
export function createFindVerbatim(searched: Searched) {
  const { database, version, corpus, places, segments, charFrequency, bigramFrequency } = searched;

  /** The passages with the rarest pairs of the words, in the order of the corpus. */
  const likely = async (words: string): Promise<Uint32Array> => {
    const slots = bigramFrequency.length;
    const pairs = Array.from({ length: words.length - 1 }, (_, n) => ({
      pair: pairOf(words, n) | 0,
      count: bigramFrequency[bigramSlot(words.charCodeAt(n), words.charCodeAt(n + 1), slots)] ?? 0,
    }));
    if (pairs.some(({ count }) => count === 0)) return new Uint32Array();
    const rarest = [...new Map(pairs.map((each) => [each.pair, each])).values()]
      .toSorted((a, b) => a.count - b.count)
      .slice(0, PAIRS_MAX)
      .map(({ pair }) => pair);
    const rows = await database.ask<{ found: true; pair: number; ids: Buffer }>(PAIRS, version, [
      rarest,
      segments,
    ]);
    const held = new Map<number, number>();
    for (const { ids } of rows) {
      visitIds(ids, (id) => {
        const passage = corpus.passageWith(id);
        if (passage >= 0) held.set(passage, (held.get(passage) ?? 0) + 1);
      });
    }
    return Uint32Array.from(
      [...held].flatMap(([passage, pairs]) => (pairs === rarest.length ? passage : [])),
    ).sort();
  };

  return async (words: string, limit: number): Promise<number[]> => {
    if (words === '' || !canBeStored(words)) return [];
    if (charFrequency[words.charCodeAt(0)] === 0) return [];
    const among = words.length === 1 ? undefined : await likely(words);
    const size = among?.length ?? corpus.size;
    const oldest = new Set<number>();
    let atOnce = AT_ONCE;
    for (let from = 0; from < size && oldest.size < limit; ) {
      const count = Math.min(atOnce, size - from);
      const ids = Array.from({ length: count }, (_, n) =>
        corpus.idOf(among?.[from + n] ?? from + n),
      );
      const rows = await database.ask<{ found: true; id: number }>(HOLDING, version, [ids, words]);
      for (const n of rows.map(({ id }) => corpus.passageWith(id)).toSorted((a, b) => a - b)) {
        if (oldest.size < limit) oldest.add(places.oldestWithTextOf(n));
      }
      from += atOnce;
      atOnce = Math.min(2 * atOnce, AT_ONCE_MAX);
    }
    return Array.from(oldest, corpus.idOf);
  };
}
