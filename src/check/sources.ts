import { LRUCache } from 'lru-cache';
import type { Article, Passage } from '../knowledge/article.ts';
import { type Citation, cite } from '../knowledge/citation.ts';
import type { Library } from '../library/library.ts';
import { perLibrary } from '../library/per-library.ts';
import { type Analysis, analyze } from '../search/question/analysis.ts';
import type { Question } from '../search/question/question.ts';
import { splitPassageSentences } from '../text/sentences.ts';
import { type ReadSentence, readTokens, type Tokens } from './tokens.ts';

/** A sentence of the library that a claim is compared with. */
export interface Source {
  readonly article: Article;
  readonly passage: Passage;
  readonly start: number;
  readonly tokens: ReadSentence;
  /** How often each key occurs in it. */
  readonly counts: ReadonlyMap<string, number>;
  /** How the search reads it; computed on first use. */
  readonly analysis: () => Analysis;
}

/** Passages read at most: the best, those with the claim's longest words, and captions. */
const [PASSAGES_MAX, HOLDING_MAX, CAPTIONS_MAX] = [10, 10, 10];
/** Characters: shorter words occur in too many passages. */
const HELD_MIN = 4;

/**
 * The sentences that a claim may come from: those of the best passages, and captions.
 * @param question the claim as a question
 */
export function sourcesOf(claim: Tokens, question: Question, library: Library): Source[] {
  const { search, corpus } = library;
  const best = search
    .askWords(question)
    .distinct(PASSAGES_MAX)
    .map(({ passage }) => passage);
  const words = longestWords(claim);
  const holding = words.length < HELD_MIN ? [] : search.findVerbatim(words, HOLDING_MAX);
  const passages = [...new Set([...best, ...holding])];
  return [
    ...passages.flatMap((passage) => sentencesOf(corpus.articleOf(passage), passage, library)),
    ...captionsOf(claim, library),
  ];
}

/**
 * The longest piece of a claim without a name, a date, a number or a mark: a source of the claim
 * has its letters unchanged.
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

/** Characters of passages whose sentences are kept: reading them takes longer than all the rest. */
const KEPT_MAX = 100_000;

/** The sentences of the passages read last. */
const kept = perLibrary(
  () =>
    new LRUCache<Passage, readonly Source[]>({
      maxSize: KEPT_MAX,
      sizeCalculation: (_, { text }) => Math.max(1, text.length),
    }),
);

function sentencesOf(article: Article, passage: Passage, library: Library): readonly Source[] {
  const known = kept(library).get(passage);
  if (known !== undefined) return known;
  const read = splitPassageSentences(passage.text).map(({ start, end }) =>
    readSource(article, passage, start, passage.text.slice(start, end), library),
  );
  kept(library).set(passage, read);
  return read;
}

function readSource(
  article: Article,
  passage: Passage,
  start: number,
  text: string,
  { entities, vocabulary }: Library,
): Source {
  const tokens = readTokens(text, entities);
  const counts = new Map<string, number>();
  for (const { key } of tokens.clauses.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  let analysis: Analysis | undefined;
  return {
    article,
    passage,
    start,
    tokens,
    counts,
    analysis: () => (analysis ??= analyze(text, vocabulary)),
  };
}

/** The captions of a library by the keys of their tokens. */
const captions = perLibrary((library): ReadonlyMap<string, readonly Source[]> => {
  const byKey = new Map<string, Source[]>();
  for (const article of library.corpus.articles) {
    for (const caption of article.captions) {
      for (const source of sentencesOf(article, caption, library)) {
        for (const key of source.counts.keys()) {
          const alike = byKey.get(key);
          if (alike === undefined) byKey.set(key, [source]);
          else alike.push(source);
        }
      }
    }
  }
  return byKey;
});

/** The captions that share most with a claim; the search only knows passages. */
function captionsOf(claim: Tokens, library: Library): Source[] {
  const { corpus, findCaptions } = library;
  if (findCaptions !== undefined) {
    return findCaptions([...keysOf(claim)], CAPTIONS_MAX).flatMap(({ caption, sentence }) => {
      return sentencesOf(corpus.articleOf(caption), caption, library)[sentence] ?? [];
    });
  }
  const byKey = captions(library);
  const shared = new Map<Source, number>();
  for (const key of keysOf(claim)) {
    for (const source of byKey.get(key) ?? []) shared.set(source, (shared.get(source) ?? 0) + 1);
  }
  return [...shared]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, CAPTIONS_MAX)
    .map(([source]) => source);
}

function keysOf({ clauses }: Tokens): Set<string> {
  return new Set(clauses.flat().map(({ key }) => key));
}

/** Cites the whole sentence. */
export function citeSource({ article, passage, start, tokens }: Source): Citation {
  return cite(article, passage, tokens.text, start);
}
