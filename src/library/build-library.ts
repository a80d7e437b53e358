import { isDeepStrictEqual } from 'node:util';
import type { Entities } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import { createLexicon } from '../facts/lexicon.ts';
import { lintFacts } from '../facts/lint-facts.ts';
import { type Problem, sortProblems } from '../files/problem.ts';
import { type SourceFile, stem, type TextFile, type UnreadFile } from '../files/source-file.ts';
import type { Article, Passage } from '../knowledge/article.ts';
import { type Corpus, mentionedIn } from '../knowledge/corpus.ts';
import { outlineOf } from '../knowledge/outline.ts';
import { type ParsedArticle, parseArticle } from '../knowledge/parse-article.ts';
import { createSearchOver } from '../search/search.ts';
import { assembleLibrary, readingOf } from './assemble-library.ts';
import { type Earlier, type EarlierLibrary, hashOf, readEarlier } from './earlier-library.ts';
import type { Library } from './library.ts';
import { type ArticleSnapshot, type LibrarySnapshot, vocabularyKey } from './library-snapshot.ts';
import { makeIndex } from './make-index.ts';
import { provenOf } from './proven.ts';
import { readFolder } from './read-folder.ts';
import { type FindGood, readWithStale } from './stale.ts';

/** A library with its warnings or, if there is any error, all problems and what can be served. */
export type Built =
  | ({ readonly problems: readonly Problem[]; readonly rest?: undefined } & Served)
  | {
      readonly library?: undefined;
      readonly problems: readonly Problem[];
      /** The library without what the errors are about; absent if that cannot be left out. */
      readonly rest?: Served;
    };

/** A library that can be served. */
export interface Served {
  readonly library: Library;
  /** Returns data that saves the next start most of the work. */
  readonly takeSnapshot: () => LibrarySnapshot;
  /** How many passages were analysed because no earlier library had them. */
  readonly analysed: number;
  /** How many facts were checked for the same reason. */
  readonly verified: number;
  /** Whether it is just what the earlier library was. */
  readonly isAsBefore: boolean;
}

/**
 * Builds a library from the files of a knowledge folder.
 * @param files all its files, in any order, including those that could not be read
 * @param path the folder's path, for problems that belong to no file
 * @param given what `takeSnapshot` returned for a library; only what has changed since is read and
 *   analysed again
 * @param findGood finds what may be served in place of a file with errors
 * @throws Error if it was stored by somebody, and is not that
 */
export function buildLibrary(
  files: readonly (SourceFile | UnreadFile)[],
  path: string,
  given?: Earlier,
  findGood: FindGood = () => undefined,
): Built {
  const earlier = given && readEarlier(given);
  const parse = rememberParsed();
  const readAll = (all: typeof files) => readFolder(all, path, earlier, parse);
  const { read, stale, ...found } = readWithStale(files, path, readAll, findGood);
  const problems = sortProblems(found.problems);
  const { leftOut } = read;
  if (leftOut === undefined) return { problems };
  const served = serve(read, leftOut, stale, earlier);
  const isWhole = leftOut.length === 0 && stale.length === 0;
  return isWhole ? { problems, ...served } : { problems, rest: served };
}

/** Parses each article once, however often the folder is read. */
function rememberParsed(): (file: TextFile) => ParsedArticle {
  const known = new Map<string, { readonly text: string; readonly parsed: ParsedArticle }>();
  return (file) => {
    const before = known.get(file.path);
    if (before?.text === file.text) return before.parsed;
    const parsed = parseArticle(file);
    known.set(file.path, { text: file.text, parsed });
    return parsed;
  };
}

function serve(
  read: ReturnType<typeof readFolder>,
  leftOut: Library['leftOut'],
  stale: Library['stale'],
  earlier: EarlierLibrary | undefined,
): Served {
  const { folder, corpus, entities, terms } = read;
  const reading = readingOf(read);
  const { vocabulary } = reading;
  const fileOf = new Map(folder.articles.map((file) => [stem(file.name), file]));
  const key = vocabularyKey(entities, read.owners, terms);
  const same = earlier?.vocabulary === key ? earlier : undefined;
  const known = (article: Article) => {
    const file = fileOf.get(article.id);
    return file && same?.find(file);
  };
  const { index, engine, ...made } = makeIndex(corpus, vocabulary, same, known);
  const inTexts = corpus.articles.map((article) => {
    const before = known(article)?.mentioned;
    return before === undefined ? mentionedIn(article, entities) : knownOf(before, entities);
  });
  const mentioned = new Set(inTexts.flat());
  const search = createSearchOver(index, engine, vocabulary, publishedIn(corpus));
  const library = assembleLibrary({ ...read, ...reading, leftOut, stale, mentioned, search });
  const prove = () => provenOf(folder, read.factsRead, read.glossary, hashOf);
  const takeSnapshot = (): LibrarySnapshot => {
    const { passages: _, ...bare } = index;
    const articles = corpus.articles.flatMap((article, n): ArticleSnapshot | [] => {
      const file = fileOf.get(article.id);
      if (file === undefined) return [];
      const outline = earlier?.find(file)?.outline ?? outlineOf(article, file);
      return { name: file.name, hash: hashOf(file), outline, mentioned: inTexts[n] ?? [] };
    });
    return { articles, vocabulary: key, index: bare, engine: engine.save(), proven: prove() };
  };
  // What was only stored is not believed, so it is compared with what was found.
  const isAsBefore =
    made.isAsBefore && (earlier?.isOwn === true || isDeepStrictEqual(earlier?.stated, prove()));
  return { library, takeSnapshot, analysed: made.analysed, verified: read.verified, isAsBefore };
}

/**
 * A separate function, because a closure made in `buildLibrary` would keep alive whatever any
 * closure there uses: the files and the stored snapshot.
 */
export function publishedIn(corpus: Corpus) {
  return (passage: Passage) => corpus.articleOf(passage).published;
}

/** @throws RangeError if no entity has such an id */
function knownOf(ids: readonly string[], { get }: Entities): EntityId[] {
  return ids.map((id) => {
    const entity = get(id);
    if (entity === undefined) throw new RangeError(`no entity ${id}`);
    return entity.id;
  });
}

/** Warnings about a library that loads. They take long, so starting does without them. */
export function lintLibrary({ corpus, facts, entities, terms, mentioned }: Library): Problem[] {
  return lintFacts(corpus.articles, facts, createLexicon(entities, terms), mentioned);
}
