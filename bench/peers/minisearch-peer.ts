import MiniSearch, { type Options } from 'minisearch';
import type { Peer, PeerPassage } from './peer.ts';

/** MiniSearch as its guide sets it up: OR of the terms, BM25+, no prefixes, no fuzziness. */
export function minisearchPeer(tokenize?: (text: string) => string[]): Peer {
  return {
    index(passages) {
      const options: Options<PeerPassage> = { fields: ['title', 'text'] };
      const index = new MiniSearch(tokenize === undefined ? options : { ...options, tokenize });
      index.addAll(passages);
      return (question, limit) =>
        index
          .search(question)
          .slice(0, limit)
          .map(({ id }) => String(id));
    },
  };
}
