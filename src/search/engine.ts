/** What an engine indexes: the terms of one passage, ready to be compared letter for letter. */
export interface Document {
  /** The passage's place in the corpus. */
  readonly id: number;
  readonly terms: readonly string[];
}

export interface Hit {
  readonly id: number;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
}

/** The port behind which a search engine stands. tests/search/engine-contract.ts says what it owes. */
export interface Engine {
  /**
   * The documents that hold any of the terms, best first, ties by id.
   * @param limit how many at the most
   */
  search(terms: readonly string[], limit: number): Hit[];
  /** In how many documents a term stands; 0 for an unknown one. */
  frequency(term: string): number;
}

export type CreateEngine = (documents: readonly Document[]) => Engine;
