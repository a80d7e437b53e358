/** How a terminal sets words off. Without colours, only `mark` does: 【…】. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  /** The answering words within a quote. */
  mark(text: string): string;
}
