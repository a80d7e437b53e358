/**
 * What was measured of one group of cases: a value a case, so that two runs can be compared case by
 * case; null where a case has none.
 */
export interface Measured {
  readonly measure: string;
  /** A set or a file: a measure is the mean over its groups. */
  readonly group: string;
  readonly values: readonly (number | null)[];
}
