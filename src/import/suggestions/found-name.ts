import type { SourceSentence } from '../../facts/source-sentence.ts';
import type { Span } from '../../text/span.ts';

/** A name that the library does not know, where it is found. */
export interface FoundName extends Span {
  /** Letter for letter as in the article. */
  readonly written: string;
  readonly sentence: SourceSentence;
  /** The kind of entity, if the library's words tell it. */
  readonly kind?: string;
  /** Whether this place alone shows that it is a name and no common word. */
  readonly isClear: boolean;
}
