/** Words in pictures, and of their descriptions. */
export interface PictureTexts {
  readonly matrixOfAll: (kind: string) => string;
  readonly matrixOf: (names: string, kind: string) => string;
  readonly timelineOfAll: string;
  readonly timelineOf: (names: string) => string;
  /** What a cell without a year means. */
  readonly undatedMark: string;
  readonly plannedCell: string;
  readonly plannedRow: string;
  /** How many facts a picture shows of how many. */
  readonly partOf: (shown: number, all: number) => string;
  /** How many facts have no place on a timeline. */
  readonly undatedLeft: (count: number) => string;
  /** What stands for a character that the font lacks. */
  readonly lacking: string;
  /** For a description: a name and its date, a row of such cells, and the rows left out. */
  readonly cell: (name: string, date: string, isPlanned: boolean) => string;
  readonly row: (name: string, cells: string) => string;
  readonly cellJoiner: string;
  readonly sentenceJoiner: string;
  readonly moreRows: (count: number) => string;
}
