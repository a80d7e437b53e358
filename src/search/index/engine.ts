/** What an engine indexes: the terms of one passage, which it compares letter for letter. */
export interface Document {
  /** The passage's index in the corpus. */
  readonly id: number;
  /** Each term once. */
  readonly terms: readonly string[];
}

/**
 * The port for an inverted index. It only finds; ranking decides what a find is worth.
 * tests/search/engine-contract.ts tests what an engine has to do.
 */
export interface Engine {
  /** Calls `visit` once for each document and each given term in it. */
  visit(terms: readonly string[], visit: (document: number, term: string) => void): void;
}

/** An engine that can be stored, so that a later run does not have to index again. */
export interface StorableEngine extends Engine {
  /** @returns the whole engine, for LoadEngine */
  save(): SavedEngine;
}

/** An engine as plain data, which V8 can serialize. */
export type SavedEngine = Readonly<Record<string, string | Uint32Array>>;

/** What terms and documents of two engines are in one that joins them. */
export interface EngineChange {
  /** The terms of the joined engine, each once. */
  readonly terms: Iterable<string>;
  readonly earlier: Moved;
  readonly added: Moved;
}

/** What the terms and documents of an engine are in another. */
export interface Moved {
  /** What this engine calls a term of the other; undefined if it does not have it. */
  readonly termOf: (term: string) => string | undefined;
  /** What each of its documents is in the other; GONE if it is not there. */
  readonly documents: Uint32Array;
}

/** No document's number. */
export const GONE = 2 ** 32 - 1;

export type CreateEngine = (documents: Iterable<Document>) => Engine;

/**
 * Makes an engine from what `save` returned.
 * @throws Error if the data is damaged
 */
export type LoadEngine = (saved: SavedEngine) => StorableEngine;
