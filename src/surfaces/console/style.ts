/** How a terminal sets words off; the identity where there are no colours. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  /** The answering words within a quote. */
  mark(text: string): string;
}
