import { createLexicon } from '../../src/facts/lexicon.ts';
import type { SourceFile } from '../../src/files/source-file.ts';
import { suggestFor } from '../../src/import/suggestions/suggest-for.ts';
import type { SuggestedFact, Suggestions } from '../../src/import/suggestions/suggestion.ts';
import type { Article } from '../../src/knowledge/article.ts';
import type { Library } from '../../src/library/library.ts';
import { type Entry, littleFiles } from './facts.ts';
import { buildSound } from './knowledge.ts';

/** A little library of one article, whose facts may be given. */
export function littleLibrary(
  body: string | readonly string[],
  facts: readonly Entry[] = [],
): { library: Library; article: Article; files: SourceFile[] } {
  const files = littleFiles(body, facts);
  const library = buildSound(files);
  const [article] = library.corpus.articles;
  if (article === undefined) throw new RangeError('no article');
  return { library, article, files };
}

/** What is suggested for a little article. */
export function suggest(
  body: string | readonly string[],
  facts: readonly Entry[] = [],
): Suggestions {
  const { library, article } = littleLibrary(body, facts);
  const lexicon = createLexicon(library.entities, library.terms);
  return suggestFor(article, { lexicon, facts: library.facts });
}

/** A suggested fact without its quotes, and what could be confused. */
export function fieldsOf({ entry, doubts }: SuggestedFact): Readonly<Record<string, unknown>> {
  const { quotes: _, ...fields } = entry;
  return doubts.length === 0 ? fields : { ...fields, doubts: doubts.length };
}
