import { createHash } from 'node:crypto';

/**
 * What a picture shows, as plain data: all words are in the reader's language already. Made where
 * the library is, painted elsewhere.
 */
export type Picture = MatrixPicture | TimelinePicture;

interface Described {
  readonly title: string;
  /** What it shows in words, for those who do not see it: within Discord's limit. */
  readonly description: string;
  /** What its signs mean, and what it leaves out: a sentence each. */
  readonly notes: readonly string[];
  /** Says what the painter writes in place of a character that its font lacks. */
  readonly lacking: string;
}

/** Who is related to whom, and since when: a cell for each pair. */
export interface MatrixPicture extends Described {
  readonly kind: 'matrix';
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  /** Indices into `rows` and `columns`. */
  readonly row: number;
  readonly column: number;
  /** The years, or a mark if none is known. */
  readonly words: string;
  /** Whether nothing of it has happened yet. */
  readonly isPlanned: boolean;
}

/** What happened when: a row for each fact, from the earliest. */
export interface TimelinePicture extends Described {
  readonly kind: 'timeline';
  readonly rows: readonly TimelineRow[];
}

export interface TimelineRow {
  readonly label: string;
  /** As precise as the text: `2017-06`. A missing end is open. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The date in words. */
  readonly when: string;
  readonly isPlanned: boolean;
}

/** Stands for a character that the painter's font lacks, as in Chinese typesetting. */
export const LACKING = '\u3013';

/** The name of its file: the same for the same picture, another one for any other. */
export function fileNameOf(picture: Picture): string {
  const hash = createHash('sha256').update(JSON.stringify(picture)).digest('hex');
  return `${picture.kind}-${hash.slice(0, HASH_LENGTH)}.png`;
}

const HASH_LENGTH = 16;

const FILE_NAME = /^(?:matrix|timeline)-[0-9a-f]{16}\.png$/u;

/** Whether it may be the name of such a file. */
export function isFileName(name: string): boolean {
  return FILE_NAME.test(name);
}

/** A picture of an answer, and where the website has it. Plain data. */
export interface Illustration {
  readonly picture: Picture;
  /** A path with a query that changes with the picture. */
  readonly address: string;
}
