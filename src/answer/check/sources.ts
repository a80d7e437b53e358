import type { Article, Passage } from '../../knowledge/article.ts';
import { type Citation, cite } from '../../knowledge/citation.ts';
import type { Library } from '../../library.ts';
import { splitSentences } from '../../text/sentences.ts';
import { perLibrary } from '../per-library.ts';
import { readTokens, type Tokens } from './tokens.ts';

/** A sentence of the library that a claim is held against. */
export interface Source {
  readonly article: Article;
  readonly passage: Passage;
  readonly start: number;
  readonly tokens: Tokens;
}

/** So many of the best passages are read, and so many that hold the claim's longest words. */
const [PASSAGES_MAX, HOLDING_MAX] = [10, 10];
/** Shorter words stand in too many passages. */
const HELD_MIN = 4;

/** The sentences that a claim may come from: of the passages that fit it best, and of captions. */
export function sourcesOf(claim: Tokens, library: Library): Source[] {
  const { search, corpus } = library;
  const question = search.understand(claim.text);
  const best = search.find(question, PASSAGES_MAX).map(({ passage }) => passage);
  const words = longestWords(claim);
  const holding = words.length < HELD_MIN ? [] : search.holding(words, HOLDING_MAX);
  const passages = [...new Set([...best, ...holding])];
  return [
    ...passages.flatMap((passage) => sentencesOf(corpus.articleOf(passage), passage, library)),
    ...captions(library),
  ];
}

/**
 * The longest piece of a claim without a name, a number or a mark: its letters stand in the source
 * as they are.
 */
function longestWords({ text, clauses }: Tokens): string {
  const runs = clauses.flatMap((clause) => {
    const pieces = [''];
    for (const token of clause) {
      if (token.kind !== 'word') pieces.push('');
      else pieces[pieces.length - 1] += text.slice(token.start, token.end);
    }
    return pieces;
  });
  return runs.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

function sentencesOf(article: Article, passage: Passage, { entities }: Library): Source[] {
  return splitSentences(passage.text).map(({ start, end }) => {
    return {
      article,
      passage,
      start,
      tokens: readTokens(passage.text.slice(start, end), entities),
    };
  });
}

const captions = perLibrary((library): readonly Source[] =>
  library.corpus.articles.flatMap((article) =>
    article.captions.flatMap((caption) => sentencesOf(article, caption, library)),
  ),
);

/** The whole sentence, as it stands in its passage. */
export function citeSource({ article, passage, start, tokens }: Source): Citation {
  return cite(article, passage, tokens.text, start);
}
