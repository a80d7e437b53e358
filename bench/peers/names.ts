/** The peers in the order of the tables; their names alone, so that the list needs no package. */
export const peerNames = [
  'minisearch-default',
  'minisearch-words',
  'minisearch-bigrams',
  'orama-mandarin',
  'flexsearch-bigrams',
  'lunr-zh',
  'sqlite-fts5-bigrams',
] as const;

export type PeerName = (typeof peerNames)[number];
