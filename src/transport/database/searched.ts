import type { Passage } from '../../knowledge/article.ts';
import type { Places } from '../../search/ranking/places.ts';
import type { Averages } from '../../search/ranking/rerank.ts';
import type { Database } from './connect.ts';
import type { CorpusPlaces } from './corpus-places.ts';
import type { StoredPassages } from './stored-passages.ts';

/** What a process keeps of a version to search it. */
export interface Searched {
  readonly database: Database;
  readonly version: string;
  readonly corpus: CorpusPlaces;
  readonly passages: StoredPassages;
  readonly places: Places;
  /** The segments whose postings are valid. */
  readonly segments: readonly number[];
  readonly distinct: Uint32Array;
  readonly averages: Averages;
  readonly charFrequency: Uint32Array;
  readonly bigramFrequency: Uint32Array;
  /** The number of a passage in the corpus, or −1 for a caption. */
  numberOf(passage: Passage): number;
}

/** No text of a library has a NUL or half a character, and PostgreSQL would not take them as such. */
export function canBeStored(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
