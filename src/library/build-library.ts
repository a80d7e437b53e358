import { createCompleteNames } from '../entities/complete-names.ts';
import { type Entities, entitiesIn } from '../entities/entities.ts';
import { allNames, type EntityId } from '../entities/entity.ts';
import { createMeantEntity } from '../entities/meant-entity.ts';
import { spellNames } from '../entities/spell.ts';
import { createSuggestEntities } from '../entities/suggest-entities.ts';
import { createFactIndex } from '../facts/fact-index.ts';
import { createLexicon } from '../facts/lexicon.ts';
import { lintFacts } from '../facts/lint-facts.ts';
import { type Problem, sortProblems } from '../files/problem.ts';
import { type SourceFile, stem, type TextFile, type UnreadFile } from '../files/source-file.ts';
import type { Passage } from '../knowledge/article.ts';
import { type Corpus, mentionedEntities } from '../knowledge/corpus.ts';
import { outlineOf } from '../knowledge/outline.ts';
import { isEngineOf, readIndex } from '../search/index/check-index.ts';
import type { StorableEngine } from '../search/index/engine.ts';
import { createMiniSearchEngine, loadMiniSearchEngine } from '../search/index/minisearch.ts';
import { documentsOf, indexPassages, type PassageIndex } from '../search/index/passage-index.ts';
import type { Meaning } from '../search/meaning/meaning.ts';
import type { Vocabulary } from '../search/question/analysis.ts';
import { createMendSlips, type MendSlips } from '../search/question/mend-slips.ts';
import { createGlossary } from '../search/question/synonyms.ts';
import { createSearchOver } from '../search/search.ts';
import { createFindWords } from '../text/find-words.ts';
import { fold } from '../text/normalize.ts';
import type { Library } from './library.ts';
import { type LibrarySnapshot, readSnapshot, type StoredSnapshot } from './library-snapshot.ts';
import { readFolder } from './read-folder.ts';

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
}

/**
 * Builds a library from the files of a knowledge folder.
 * @param files all its files, in any order, including those that could not be read
 * @param path the folder's path, for problems that belong to no file
 * @param stored what `takeSnapshot` returned for files with the same fingerprint
 * @param meaning a model that reads the library
 * @throws Error if `stored` is not that
 */
export function buildLibrary(
  files: readonly (SourceFile | UnreadFile)[],
  path: string,
  stored?: unknown,
  meaning?: Meaning,
): Built {
  const prepared = stored === undefined ? undefined : readSnapshot(stored);
  const read = readFolder(files, path, prepared);
  const problems = sortProblems(read.problems);
  const { leftOut } = read;
  if (leftOut === undefined) return { problems };
  const served = serve(read, leftOut, prepared, meaning);
  return leftOut.length === 0 ? { problems, ...served } : { problems, rest: served };
}

function serve(
  read: ReturnType<typeof readFolder>,
  leftOut: Library['leftOut'],
  prepared: StoredSnapshot | undefined,
  meaning: Meaning | undefined,
): Served {
  const { folder, corpus, entities, facts, lexicon, terms, questions } = read;
  const glossary = createGlossary(read.owners, terms.spellings);
  const { findConcepts } = glossary;
  const { bodies } = lexicon;
  const vocabulary = { entities, bodies, findConcepts, findOffices: terms.findOffices };
  const spellings = spellNames(entities);
  const { index, engine } = makeIndex(corpus.passages, vocabulary, prepared);
  const inTexts =
    prepared === undefined
      ? mentionedEntities(corpus.articles, entities)
      : knownOf(prepared.mentioned, entities);
  const inTitles = corpus.articles.flatMap(({ title }) => entitiesIn(title, entities));
  const library: Library = {
    corpus,
    entities,
    mentioned: new Set([...inTexts, ...inTitles]),
    facts,
    factIndex: createFactIndex(facts, entities),
    terms,
    vocabulary,
    search: createSearchOver(index, engine, vocabulary, publishedIn(corpus), meaning),
    ...(meaning === undefined ? {} : { meaning: () => meaning.state() }),
    mendSlips: mendTowards(entities, glossary.words),
    suggestEntities: createSuggestEntities(spellings, entities.kinds),
    meantEntity: createMeantEntity(spellings, entities.kinds),
    completeNames: createCompleteNames(spellings),
    questions,
    leftOut,
  };
  const takeSnapshot = (): LibrarySnapshot => {
    const { passages: _, ...stored } = index;
    const isServed = ({ name }: TextFile) => corpus.article(stem(name)) !== undefined;
    const leftOut = folder.articles.filter((file) => !isServed(file)).map(({ name }) => name);
    const outlines = folder.articles.flatMap((file) => {
      const article = corpus.article(stem(file.name));
      return article === undefined ? [] : [outlineOf(article, file)];
    });
    return { outlines, leftOut, mentioned: [...inTexts], index: stored, engine: engine.save() };
  };
  return { library, takeSnapshot };
}

/**
 * A separate function, because a closure made in `buildLibrary` would keep alive whatever any
 * closure there uses: the files and the stored snapshot.
 */
function publishedIn(corpus: Corpus) {
  return (passage: Passage) => corpus.articleOf(passage).published;
}

/** Mends slips to names and glossary words, but never inside a name or a word under `not`. */
function mendTowards(entities: Entities, words: readonly string[]): MendSlips {
  const names = entities.all.flatMap(allNames).map(fold);
  const findOthers = createFindWords(entities.all.flatMap(({ not }) => not.map(fold)));
  return createMendSlips([...names, ...words], (text) => [
    ...entities.find(text),
    ...findOthers(text),
  ]);
}

function knownOf(ids: readonly string[], entities: Entities): Set<EntityId> {
  const known = new Map<string, EntityId>(entities.all.map(({ id }) => [id, id]));
  return new Set(
    ids.map((id) => {
      const found = known.get(id);
      if (found === undefined) throw new RangeError(`no entity ${id}`);
      return found;
    }),
  );
}

function makeIndex(
  passages: readonly Passage[],
  vocabulary: Vocabulary,
  prepared: StoredSnapshot | undefined,
): { index: PassageIndex; engine: StorableEngine } {
  if (prepared !== undefined) {
    const index = readIndex(prepared.index, passages, vocabulary);
    const engine = loadMiniSearchEngine(prepared.engine);
    if (!isEngineOf(engine, index))
      throw new RangeError('the stored engine does not fit the index');
    return { index, engine };
  }
  const index = indexPassages(passages, vocabulary);
  return { index, engine: createMiniSearchEngine(documentsOf(index)) };
}

/** Warnings about a library that loads. They take long, so starting does without them. */
export function lintLibrary({ corpus, facts, entities, terms, mentioned }: Library): Problem[] {
  return lintFacts(corpus.articles, facts, createLexicon(entities, terms), mentioned);
}
