import { type CompleteNames, createCompleteNames } from '../entities/complete-names.ts';
import { createEntities, type Entities, entitiesIn, parseEntities } from '../entities/entities.ts';
import { allNames, type EntityId } from '../entities/entity.ts';
import { parseKinds } from '../entities/kinds.ts';
import { spellNames } from '../entities/spell.ts';
import { createSuggestEntities, type SuggestEntities } from '../entities/suggest-entities.ts';
import { createFactIndex, type FactIndex } from '../facts/fact-index.ts';
import type { Fact } from '../facts/kinds.ts';
import { createLexicon, type Lexicon } from '../facts/lexicon.ts';
import { lintFacts } from '../facts/lint-facts.ts';
import { parseFacts } from '../facts/parse-facts.ts';
import { arrange, type KnowledgeFolder } from '../files/knowledge-folder.ts';
import { error, isError, type Problem, sortProblems } from '../files/problem.ts';
import { type SourceFile, stem, type TextFile, type UnreadFile } from '../files/source-file.ts';
import { type Passage, withoutTitles } from '../knowledge/article.ts';
import { readOutline } from '../knowledge/check-outline.ts';
import { type Corpus, createCorpus, mentionedEntities } from '../knowledge/corpus.ts';
import { fromOutline, type Outline, outlineOf } from '../knowledge/outline.ts';
import { type ParsedArticle, parseArticle } from '../knowledge/parse-article.ts';
import { parseQuestions, type WrittenQuestion } from '../knowledge/parse-questions.ts';
import { noTerms, parseTerms, type Terms } from '../knowledge/terms.ts';
import { isEngineOf, readIndex } from '../search/index/check-index.ts';
import type { StorableEngine } from '../search/index/engine.ts';
import { createMiniSearchEngine, loadMiniSearchEngine } from '../search/index/minisearch.ts';
import { documentsOf, indexPassages, type PassageIndex } from '../search/index/passage-index.ts';
import type { Vocabulary } from '../search/question/analysis.ts';
import { createMendSlips, type MendSlips } from '../search/question/mend-slips.ts';
import { createGlossary, parseSynonyms } from '../search/question/synonyms.ts';
import { createSearchOver, type Search } from '../search/search.ts';
import { createFindWords } from '../text/find-words.ts';
import { fold } from '../text/normalize.ts';
import { type LibrarySnapshot, readSnapshot, type StoredSnapshot } from './library-snapshot.ts';

/** Everything loaded. It never changes. */
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
  readonly mendSlips: MendSlips;
  readonly suggestEntities: SuggestEntities;
  readonly completeNames: CompleteNames;
  /** The questions of `questions.yaml`, which the library answers. */
  readonly questions: readonly WrittenQuestion[];
}

/** A library with its warnings or, if there is any error, no library and all problems. */
export type Built =
  | {
      readonly library: Library;
      readonly problems: readonly Problem[];
      /** Returns data that saves the next start most of the work. */
      readonly takeSnapshot: () => LibrarySnapshot;
    }
  | { readonly library?: undefined; readonly problems: readonly Problem[] };

/**
 * Builds a library from the files of a knowledge folder.
 * @param files all its files, in any order, including those that could not be read
 * @param path the folder's path, for problems that belong to no file
 * @param stored what `takeSnapshot` returned for files with the same fingerprint
 * @throws Error if `stored` is not that
 */
export function buildLibrary(
  files: readonly (SourceFile | UnreadFile)[],
  path: string,
  stored?: unknown,
): Built {
  const prepared = stored === undefined ? undefined : readSnapshot(stored);
  const read = readFolder(files, path, prepared);
  const problems = sortProblems(read.problems);
  if (problems.some(isError)) return { problems };
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
    search: createSearchOver(index, engine, vocabulary, publishedIn(corpus)),
    mendSlips: mendTowards(entities, glossary.words),
    suggestEntities: createSuggestEntities(spellings, entities.kinds),
    completeNames: createCompleteNames(spellings),
    questions,
  };
  const takeSnapshot = (): LibrarySnapshot => {
    const { passages: _, ...stored } = index;
    const outlines = folder.articles.flatMap((file) => {
      const article = corpus.article(stem(file.name));
      return article === undefined ? [] : [outlineOf(article, file)];
    });
    return { outlines, mentioned: [...inTexts], index: stored, engine: engine.save() };
  };
  return { library, problems, takeSnapshot };
}

/** What could be read of the files, and all their problems. */
function readFolder(
  files: readonly (SourceFile | UnreadFile)[],
  path: string,
  prepared: StoredSnapshot | undefined,
) {
  const problems: Problem[] = [];
  const collect = <T extends { problems: readonly Problem[] }>(parsed: T): T => {
    problems.push(...parsed.problems);
    return parsed;
  };
  const { folder } = collect(arrange(files, path));
  const { kinds } =
    folder.kinds === undefined ? { kinds: undefined } : collect(parseKinds(folder.kinds));
  const { entities } =
    folder.entities === undefined
      ? { entities: createEntities([]) }
      : collect(parseEntities(folder.entities, kinds));
  const shipped =
    folder.shippedTerms === undefined ? noTerms : collect(parseTerms(folder.shippedTerms)).terms;
  const { terms } =
    folder.terms === undefined
      ? { terms: shipped }
      : collect(parseTerms(folder.terms, shipped.field));
  const lexicon = createLexicon(entities, terms);
  const { owners } =
    folder.synonyms === undefined
      ? { owners: new Map<string, number>() }
      : collect(parseSynonyms(folder.synonyms));
  const { questions } =
    folder.questions === undefined ? { questions: [] } : collect(parseQuestions(folder.questions));
  const outlines = prepared && outlinesOf(prepared, folder.articles);
  const read = folder.articles.map((file, n) => collect(readArticle(file, outlines?.[n])));
  const parsed = read.length === 1 ? read.map(untitled) : read;
  const corpus = createCorpus(parsed.flatMap(({ article }) => article ?? []));
  const drafts = createCorpus(parsed.flatMap(({ draft }) => draft ?? []));
  problems.push(...factsOfNobody(folder, entities, problems));
  // Without entities, every fact would only be reported for its unknown ids.
  const judged = entities.all.length === 0 ? [] : folder.facts;
  const facts = judged.flatMap((file) => collect(readFacts(file, folder, drafts, lexicon)).facts);
  return { folder, corpus, entities, facts, lexicon, terms, owners, questions, problems };
}

/** An error if there are facts but no entities: the file was emptied or never filled. */
function factsOfNobody(
  { entities: file, facts }: KnowledgeFolder,
  { all }: Entities,
  known: readonly Problem[],
): Problem[] {
  const isBroken = known.some((problem) => problem.file === file?.path && isError(problem));
  if (file === undefined || all.length > 0 || isBroken) return [];
  const stated = facts.find(({ text }) => /^[ \t]*-/mu.test(text));
  if (stated === undefined) return [];
  const what = `the file lists no entities, but ${stated.path} has facts.`;
  return [error({ file: file.path, line: 1 }, what, 'add the entities that they are about.')];
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

function outlinesOf({ outlines }: StoredSnapshot, articles: readonly TextFile[]): Outline[] {
  if (outlines.length !== articles.length)
    throw new RangeError('there are not as many outlines as articles');
  return articles.map((file, n) => readOutline(outlines[n], file));
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

function readArticle(file: TextFile, outline: Outline | undefined): ParsedArticle {
  if (outline === undefined) return parseArticle(file);
  const article = fromOutline(outline, file);
  return { article, draft: article, problems: [] };
}

/** Removes titles. Facts cite passages of the draft, so article and draft have to share them. */
function untitled({ article, draft, problems }: ParsedArticle): ParsedArticle {
  if (draft === undefined) return { problems };
  const bare = withoutTitles(draft);
  return { draft: bare, problems, ...(article === undefined ? {} : { article: bare }) };
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

function readFacts(
  file: TextFile,
  { names }: KnowledgeFolder,
  corpus: Corpus,
  lexicon: Lexicon,
): { facts: Fact[]; problems: Problem[] } {
  const id = stem(file.name);
  const article = corpus.article(id);
  if (article !== undefined) return parseFacts(file, article, lexicon);
  // A broken article has its own problems; its facts cannot be checked.
  if (names.has(`articles/${id}.md`) || names.has('articles')) return { facts: [], problems: [] };
  const what = `there is no article articles/${id}.md for these facts.`;
  const remedy = 'name a facts file like its article.';
  return { facts: [], problems: [error({ file: file.path, line: 1 }, what, remedy)] };
}
