import { Index } from 'flexsearch';
import type { Peer } from './peer.ts';
import { bigrams } from './terms.ts';

/**
 * FlexSearch knows no BM25: it ranks by where a term stands. `suggest` makes an OR of its AND; a
 * finer resolution than its default changes little. The title comes first, so it counts more.
 */
export const flexsearch: Peer = {
  index(passages) {
    const index = new Index({ tokenize: 'strict', encode: bigrams, resolution: 9 });
    passages.forEach(({ title, text }, n) => {
      index.add(n, `${title}\n${text}`);
    });
    return (question, limit) =>
      index
        .search(question, { limit, suggest: true })
        .flatMap((n) => passages[Number(n)]?.id ?? []);
  },
};
