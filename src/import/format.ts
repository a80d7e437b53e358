import type { Document, Read } from './draft.ts';

/** What can be told of a document before it is read. */
export interface Sample {
  readonly bytes: Uint8Array;
  /** Its decoded text; undefined for what is no text. */
  readonly text?: string;
  /** The ending of its name, in lower case and without a dot; empty if it has none. */
  readonly extension: string;
  /** The declared media type, in lower case and without parameters. */
  readonly mediaType: string;
}

/** A kind of document that can be imported. */
export interface Format {
  /** With its article, for messages: `a PDF`. */
  readonly name: string;
  /** Endings of file names, for folders and for documents that are named as something else. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** Whether the content is of this format. */
  recognises(sample: Sample): boolean;
  read(document: Document): Promise<Read>;
}
