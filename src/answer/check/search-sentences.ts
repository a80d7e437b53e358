import type { Article, Passage } from '../../knowledge/article.ts';
import { type Citation, cite } from '../../knowledge/citation.ts';
import type { Library } from '../../library.ts';
import { type Reading, readSentences } from './read-sentence.ts';

/** So many of the passages that search finds are read sentence by sentence. */
const PASSAGES_READ = 10;

/** A sentence of the library that may be what a claim says. */
export interface SourceSentence {
  readonly reading: Reading;
  readonly passage: Passage;
  readonly article: Article;
}

/** The sentences of the passages that search finds for a claim, the best passage's first. */
export function searchSentences(
  claim: Reading,
  { search, corpus, vocabulary }: Library,
): SourceSentence[] {
  const { question } = search.understand(claim.statement.text);
  return search.find(question, PASSAGES_READ).flatMap(({ passage }) => {
    const article = corpus.articleOf(passage);
    return readSentences(passage.text, vocabulary).map((reading) => ({
      reading,
      passage,
      article,
    }));
  });
}

export function citeSentence({ reading, passage, article }: SourceSentence): Citation {
  const { text, start } = reading.statement;
  return cite(article, passage, text, start);
}
