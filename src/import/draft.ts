import type { RootContent } from 'mdast';

/** A field of a document: its value, and whether the document states it or it was guessed. */
export type Field =
  | { readonly kind: 'stated'; readonly value: string }
  | {
      readonly kind: 'guessed';
      readonly value: string;
      /** The words of the document that it was guessed from, letter for letter. */
      readonly words: string;
    };

/** Why words of a document are not in the article. */
export type DropReason =
  | 'navigation'
  | 'related'
  | 'advertisement'
  | 'comments'
  | 'byline'
  | 'editor'
  | 'disclaimer'
  | 'page-number'
  | 'repeated';

/** Words of the document that are not in the article. */
export interface Dropped {
  readonly words: string;
  readonly why: DropReason;
}

/** What a format's reader finds in a document: an article before a person has looked at it. */
export interface Draft {
  readonly title?: Field;
  /** Whom the document names as its publisher, not the site that reprints it. */
  readonly source?: Field;
  /** `2017`, `2017-06` or `2017-06-30`: as precise as the document. */
  readonly published?: Field;
  readonly author?: Field;
  readonly url?: Field;
  /** A language tag: `zh-CN`, `zh-TW`, `en`. */
  readonly language?: Field;
  readonly tags?: readonly string[];
  /** Fields of its front matter that have no place here; the article keeps them. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** What the publisher says about the use of the text, word for word. */
  readonly notice?: string;
  /** The line that gives source, date and author, as the document has it. */
  readonly byline?: string;
  /** The article's blocks, in order: headings, paragraphs, lists, tables, quotes, code. */
  readonly body: readonly RootContent[];
  /** In the order of the document. */
  readonly dropped: readonly Dropped[];
  /** What a person should know: tracked changes that were accepted, pages without text. */
  readonly remarks: readonly string[];
}

/** A document as it came, with what is known of it from outside. */
export interface Document {
  /** For messages: the path, address or `standard input`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The address it was fetched from, after redirects. */
  readonly url?: string;
  /** The media type that a server declared, such as `text/html; charset=gb2312`. */
  readonly mediaType?: string;
}

/** A draft, or why the document cannot be one: what is wrong and what to do. */
export type Read =
  | { readonly kind: 'read'; readonly draft: Draft }
  | { readonly kind: 'unreadable'; readonly what: string; readonly remedy: string };
