/**
 * What a sentence may state, as the fields of a fact. It is only a guess: the checks judge it like
 * the entry of a facts file.
 */
export interface Candidate<Fields> {
  readonly fields: Fields;
  /** What a person has to look at though the checks cannot doubt it. Without any, it may be sure. */
  readonly remarks: readonly string[];
}

/** The ways to read one possible fact of a sentence, the likeliest first. */
export type Readings<Fields> = readonly Candidate<Fields>[];
