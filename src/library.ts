import { createEntities, type Entities, parseEntities } from './entities/entities.ts';
import { createSuggestEntities, type SuggestEntities } from './entities/suggest-entities.ts';
import type { Fact } from './facts/kinds.ts';
import { lintFacts } from './facts/lint-facts.ts';
import { parseFacts } from './facts/parse-facts.ts';
import type { Article } from './knowledge/article.ts';
import { type Corpus, createCorpus } from './knowledge/corpus.ts';
import { parseArticle } from './knowledge/parse-article.ts';
import type { Vocabulary } from './search/analyze.ts';
import { createMiniSearchEngine } from './search/minisearch.ts';
import { createSearch, type Search } from './search/rank.ts';
import { noConcepts, parseSynonyms } from './search/synonyms.ts';
import { error, isError, type Problem, sortProblems } from './source/problem.ts';
import { decode, type SourceFile, stem, type TextFile } from './source/source-file.ts';

/** Everything loaded. It never changes; a reload replaces it whole. */
export interface Library {
  readonly corpus: Corpus;
  readonly entities: Entities;
  readonly facts: readonly Fact[];
  readonly vocabulary: Vocabulary;
  readonly search: Search;
  readonly suggestEntities: SuggestEntities;
}

/** A library with the warnings about it, or, if there is any error, none and all problems. */
export type Built =
  | { readonly library: Library; readonly problems: readonly Problem[] }
  | { readonly library?: undefined; readonly problems: readonly Problem[] };

/**
 * Builds a library from the files of a knowledge folder.
 * @param files all of its files, in any order
 * @param folder the folder's path, for problems that no file has
 */
export function buildLibrary(files: readonly SourceFile[], folder: string): Built {
  const problems: Problem[] = [];
  const texts = files.flatMap((file) => {
    const text = decode(file);
    if (!('severity' in text)) return [text];
    problems.push(text);
    return [];
  });
  const collect = <T extends { problems: readonly Problem[] }>(parsed: T): T => {
    problems.push(...parsed.problems);
    return parsed;
  };
  const isAt = (start: string, end: string) => (file: TextFile | SourceFile) =>
    file.name.startsWith(start) && file.name.endsWith(end);

  const entitiesFile = texts.find(({ name }) => name === 'entities.yaml');
  const { entities } = entitiesFile
    ? collect(parseEntities(entitiesFile))
    : { entities: createEntities([]) };
  if (!files.some(({ name }) => name === 'entities.yaml')) {
    const what = 'the folder has no entities.yaml.';
    problems.push(error({ file: `${folder}/entities.yaml`, line: 1 }, what, 'add it.'));
  }
  const synonymsFile = texts.find(({ name }) => name === 'synonyms.yaml');
  const { findConcepts } = synonymsFile
    ? collect(parseSynonyms(synonymsFile))
    : { findConcepts: noConcepts };

  const articleFiles = texts.filter(isAt('articles/', '.md'));
  const articles = articleFiles.flatMap((file) => collect(parseArticle(file)).article ?? []);
  if (!files.some(isAt('articles/', '.md'))) {
    const what = 'the folder has no article.';
    problems.push(error({ file: `${folder}/articles`, line: 1 }, what, 'add one (.md).'));
  }
  const corpus = createCorpus(articles);
  const facts = texts
    .filter(isAt('facts/', '.yaml'))
    .flatMap((file) => collect(readFacts(file, files, corpus, entities)).facts);

  problems.push(...unknownFiles(files));
  if (problems.some(isError)) return { problems: sortProblems(problems) };
  problems.push(...lintFacts(articles, facts, entities));
  const vocabulary = { entities, findConcepts };
  const search = createSearch(corpus.passages, vocabulary, createMiniSearchEngine);
  const suggestEntities = createSuggestEntities(entities.all);
  const library = { corpus, entities, facts, vocabulary, search, suggestEntities };
  return { library, problems: sortProblems(problems) };
}

function readFacts(
  file: TextFile,
  files: readonly SourceFile[],
  corpus: Corpus,
  entities: Entities,
): { facts: Fact[]; problems: Problem[] } {
  const id = stem(file.name);
  const article: Article | undefined = corpus.article(id);
  if (article !== undefined) return parseFacts(file, article, entities);
  // An article that is there but broken has its own problems; its facts cannot be judged.
  if (files.some(({ name }) => name === `articles/${id}.md`)) return { facts: [], problems: [] };
  const what = `there is no article articles/${id}.md for these facts.`;
  const remedy = 'name a facts file like its article.';
  return { facts: [], problems: [error({ file: file.path, line: 1 }, what, remedy)] };
}

/** A file that would be passed over in silence is most likely a misspelt one. */
function unknownFiles(files: readonly SourceFile[]): Problem[] {
  const known =
    /^(?:articles\/[^/]+\.md|facts\/[^/]+\.yaml|entities\.yaml|synonyms\.yaml|README\.md)$/;
  return files
    .filter(({ name }) => !known.test(name) && !/(?:^|\/)\./.test(name))
    .map(({ path }) => ({
      severity: 'warning' as const,
      file: path,
      line: 1,
      what: 'the file is not read.',
      remedy:
        'articles are articles/*.md, facts are facts/*.yaml, the rest is entities.yaml and synonyms.yaml.',
    }));
}
