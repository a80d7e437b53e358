/**
 * What a picture shows, as plain data: all words are in the reader's language already. Made where
 * the library is, painted elsewhere.
 */
export type Picture = MatrixPicture | TimelinePicture;

interface Described {
  readonly title: string;
  /** What it shows in words, for those who do not see it: within Discord's limit for descriptions. */
  readonly description: string;
  /** What it leaves out, if anything. */
  readonly note?: string | undefined;
}

/** Who works with whom, and since when: a cell for each pair. */
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
  /** The year, or a mark if none is known. */
  readonly words: string;
  readonly isPlanned: boolean;
}

/** What happened when: a row for each fact, from the earliest. */
export interface TimelinePicture extends Described {
  readonly kind: 'timeline';
  readonly rows: readonly TimelineRow[];
}

export interface TimelineRow {
  readonly label: string;
  /** As the text gives it: `2017-06`. */
  readonly from: string;
  readonly to?: string | undefined;
  /** The date in words. */
  readonly when: string;
  readonly isPlanned: boolean;
}
