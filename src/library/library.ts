import type { CompleteNames } from '../entities/complete-names.ts';
import type { Entities } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import type { MeantEntity } from '../entities/meant-entity.ts';
import type { SuggestEntities } from '../entities/suggest-entities.ts';
import type { FactIndex } from '../facts/fact-index.ts';
import type { Fact } from '../facts/kinds.ts';
import type { Passage } from '../knowledge/article.ts';
import type { Corpus } from '../knowledge/corpus.ts';
import type { WrittenQuestion } from '../knowledge/parse-questions.ts';
import type { Terms } from '../knowledge/terms.ts';
import type { MeaningState } from '../search/meaning/meaning.ts';
import type { Vocabulary } from '../search/question/analysis.ts';
import type { MendSlips } from '../search/question/mend-slips.ts';
import type { Search } from '../search/search.ts';
import type { LeftOut } from './left-out.ts';
import type { StaleFile } from './stale.ts';

/** Everything loaded. It never changes, but for what a model knows of it. */
export interface Library {
  readonly corpus: Corpus;
  readonly entities: Entities;
  /** The entities that an article mentions, even if only in its title. */
  readonly mentioned: ReadonlySet<EntityId>;
  readonly facts: readonly Fact[];
  readonly factIndex: FactIndex;
  readonly terms: Terms;
  readonly vocabulary: Vocabulary;
  readonly search: Search;
  /** Where captions are not in memory. */
  readonly findCaptions?: FindCaptions;
  /** How far the model of the operator can be asked; missing if there is none. It changes. */
  readonly meaning?: () => MeaningState;
  readonly mendSlips: MendSlips;
  readonly suggestEntities: SuggestEntities;
  readonly meantEntity: MeantEntity;
  readonly completeNames: CompleteNames;
  /** The questions of `questions.yaml`, which the library answers. */
  readonly questions: readonly WrittenQuestion[];
  /** What could not be read of the folder, by file. */
  readonly leftOut: readonly LeftOut[];
  /** Files with errors of which an earlier version is served. */
  readonly stale: readonly StaleFile[];
}

/**
 * Finds the sentences of captions that share most with a message.
 * @param keys of the message's tokens
 */
export type FindCaptions = (
  keys: readonly string[],
  limit: number,
) => readonly {
  readonly caption: Passage;
  /** Which of its sentences, from 0. */
  readonly sentence: number;
}[];
