import { createMiniSearchEngine } from '../src/search/index/minisearch.ts';
import type { Vocabulary } from '../src/search/question/analysis.ts';
import { createSearch } from '../src/search/search.ts';
import type { QuestionSet } from './read-set.ts';

/** Our own search behind the peers' interface: what the bot does up to the ranked passages. */
export function indexOurs({ passages }: QuestionSet, vocabulary: Vocabulary) {
  const search = createSearch(passages, vocabulary, createMiniSearchEngine);
  return (text: string, limit: number): string[] =>
    search
      .ask(search.understand(text))
      .ranked(limit)
      .map(({ passage }) => passage.id);
}
