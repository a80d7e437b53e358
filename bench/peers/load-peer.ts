import type { PeerName } from './names.ts';
import type { Peer } from './peer.ts';
import { bigrams, segmentWords } from './terms.ts';

/** Whom we compare with, each loaded only where it is measured; none can be forgotten. */
export const loadPeer: Readonly<Record<PeerName, () => Promise<Peer>>> = {
  'minisearch-default': () => minisearch(),
  'minisearch-words': () => minisearch(segmentWords),
  'minisearch-bigrams': () => minisearch(bigrams),
  'orama-mandarin': async () => (await import('./orama.ts')).orama,
  'flexsearch-bigrams': async () => (await import('./flexsearch.ts')).flexsearch,
  'lunr-zh': async () => (await import('./lunr.ts')).lunrZh,
  'sqlite-fts5-bigrams': async () => (await import('./fts5.ts')).fts5,
};

async function minisearch(tokenize?: (text: string) => string[]): Promise<Peer> {
  return (await import('./minisearch-peer.ts')).minisearchPeer(tokenize);
}
