/** What every engine gets, folded alike (fold-plain.ts). */
export interface PeerPassage {
  readonly id: string;
  /** Empty where the set has none. */
  readonly title: string;
  readonly text: string;
}

/** Ids of passages, best first. */
export type FindIds = (question: string, limit: number) => readonly string[];

/** A search engine as a user would set it up for Chinese; one file each. */
export interface Peer {
  /** @returns the search over the passages */
  index(passages: readonly PeerPassage[]): FindIds | Promise<FindIds>;
}
