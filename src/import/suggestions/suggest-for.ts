import type { Fact } from '../../facts/kinds.ts';
import type { Lexicon } from '../../facts/lexicon.ts';
import type { Article } from '../../knowledge/article.ts';
import { suggestFacts } from './suggest-facts.ts';
import type { Suggestions } from './suggestion.ts';

/** What of the library decides whether something is new. */
export interface Known {
  /** The words that the library knows. */
  readonly lexicon: Lexicon;
  /** The facts that it has of the article. */
  readonly facts: readonly Fact[];
}

/** What an article names and states that the library does not have yet. */
export function suggestFor(article: Article, { lexicon, facts }: Known): Suggestions {
  return { entities: [], facts: suggestFacts(article, lexicon, facts) };
}
