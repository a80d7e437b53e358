/** What an engine indexes: the terms of one passage, ready to be compared letter for letter. */
export interface Document {
  /** The passage's place in the corpus. */
  readonly id: number;
  /** Each term once. */
  readonly terms: readonly string[];
}

/**
 * The port behind which an inverted index stands. It finds; what a find is worth is ranking's
 * concern. tests/search/engine-contract.ts says what an engine owes.
 */
export interface Engine {
  /** Calls `visit` once for each document and each of the given terms that stands in it. */
  visit(terms: readonly string[], visit: (document: number, term: string) => void): void;
}

/** An engine that can be stored, so that a later run need not index again. */
export interface StorableEngine extends Engine {
  /** @returns all of it, for LoadEngine */
  save(): SavedEngine;
}

/** An engine as plain data, which V8 can serialize. */
export type SavedEngine = Readonly<Record<string, string | Uint32Array>>;

export type CreateEngine = (documents: Iterable<Document>) => Engine;

/**
 * Makes an engine of what `save` gave.
 * @throws Error if it cannot be one
 */
export type LoadEngine = (saved: SavedEngine) => StorableEngine;
