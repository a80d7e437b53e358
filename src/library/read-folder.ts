import type { Entities } from '../entities/entities.ts';
import { type ParsedFacts, parseFacts } from '../facts/parse-facts.ts';
import { arrange, type KnowledgeFolder } from '../files/knowledge-folder.ts';
import { error, isError, type Problem } from '../files/problem.ts';
import { type SourceFile, stem, type TextFile, type UnreadFile } from '../files/source-file.ts';
import type { Article } from '../knowledge/article.ts';
import { createCorpus } from '../knowledge/corpus.ts';
import { fromOutline, type Outline } from '../knowledge/outline.ts';
import { type ParsedArticle, parseArticle } from '../knowledge/parse-article.ts';
import { parseQuestions } from '../knowledge/parse-questions.ts';
import { parseSynonyms } from '../search/question/synonyms.ts';
import { type EarlierLibrary, hashOf } from './earlier-library.ts';
import { findLeftOut } from './left-out.ts';
import { factsAgain, groundKey, type Proven, type ReadFacts } from './proven.ts';
import { readWords } from './read-words.ts';

/** What a folder has besides articles and facts, and whose problems are known so far. */
export type Ground = ReturnType<typeof readGround>;

/**
 * Reads the files of a folder that articles and facts are read with. A synonyms or questions file with
 * an error is left out.
 * @param isSound whether a file is known to have no odd characters, so that it is not read for them
 * @param parseGlossary reads the synonyms, if not as they are
 */
export function readGround(
  files: readonly (SourceFile | UnreadFile)[],
  path: string,
  isSound?: (file: TextFile) => boolean,
  parseGlossary = parseSynonyms,
) {
  const problems: Problem[] = [];
  const collect = <T extends { problems: readonly Problem[] }>(parsed: T): T => {
    problems.push(...parsed.problems);
    return parsed;
  };
  const { folder } = collect(arrange(files, path, isSound));
  const broken = new Set(problems.filter(isError).map(({ file }) => file));
  const { kinds, entities, terms, lexicon } = collect(readWords(folder));
  const readAid = <T extends { problems: readonly Problem[] }>(
    file: TextFile | undefined,
    parse: (file: TextFile) => T,
  ): T | undefined => {
    const parsed = file && collect(parse(file));
    const isBroken = file === undefined || broken.has(file.path) || parsed?.problems.some(isError);
    return isBroken ? undefined : parsed;
  };
  const glossary = readAid(folder.synonyms, parseGlossary)?.owners;
  const owners = glossary ?? new Map<string, number>();
  const questions = readAid(folder.questions, parseQuestions)?.questions ?? [];
  return { folder, broken, kinds, entities, terms, lexicon, glossary, owners, questions, problems };
}

/**
 * What could be read of the files, and all their problems. Whatever has an error is left out:
 * articles and facts files whole, but of the entries of a facts file only those with an error.
 * @param earlier a library that may have had some of the articles
 */
export function readFolder(
  files: readonly (SourceFile | UnreadFile)[],
  path: string,
  earlier: EarlierLibrary | undefined,
  parse: (file: TextFile) => ParsedArticle = parseArticle,
) {
  // What this process has read without an error has no error now.
  const isSound = (file: TextFile) => earlier?.isOwn === true && earlier.find(file) !== undefined;
  const proven = earlier?.proven;
  const { synonyms } = proven ?? {};
  const ground = readGround(files, path, isSound, (file) =>
    synonyms?.hash === hashOf(file) ? { ...synonyms, problems: [] } : parseSynonyms(file),
  );
  const { folder, broken, entities } = ground;
  const problems = [...ground.problems];
  const read = folder.articles.map((file): ParsedArticle => {
    const { article, ...parsed } = readArticle(file, earlier?.find(file)?.outline, parse);
    problems.push(...parsed.problems);
    return article === undefined || broken.has(file.path) ? parsed : { ...parsed, article };
  });
  const corpus = createCorpus(read.flatMap(({ article }) => article ?? []));
  const drafts = createCorpus(read.flatMap(({ draft }) => draft ?? []));
  problems.push(...factsOfNobody(folder, entities, problems));
  // Without entities, every fact would only be reported for its unknown ids.
  const judged = entities.all.length === 0 ? [] : folder.facts;
  const factsLeftOut = new Map<string, number>();
  const known = proven?.ground === groundKey(folder) ? factsByFile(proven) : undefined;
  const isUnchanged = new Set(
    folder.articles.flatMap((file) => (earlier?.find(file) === undefined ? [] : stem(file.name))),
  );
  let verified = 0;
  const factsRead = judged.flatMap((file): ReadFacts | [] => {
    const article = drafts.article(stem(file.name));
    const before = known?.(file);
    const isKnown = article !== undefined && before !== undefined && isUnchanged.has(article.id);
    const { facts, leftOut, ...parsed } = isKnown
      ? factsAgain(before, file, article)
      : readFacts(file, article, ground);
    problems.push(...parsed.problems);
    if (broken.has(file.path)) return [];
    if (leftOut !== undefined) factsLeftOut.set(file.path, leftOut);
    if (!isKnown) verified += facts.length;
    const isSound = leftOut === 0 && !parsed.problems.some(isError);
    return { file, isSound, facts };
  });
  const facts = factsRead
    .flatMap((each) => each.facts)
    .filter(({ article }) => corpus.article(article.id) !== undefined);
  const served = new Set(corpus.articles.map(({ id }) => id));
  const leftOut = findLeftOut({ files, problems, factsLeftOut, served });
  return { ...ground, corpus, facts, factsRead, verified, leftOut, problems };
}

/** An error if there are facts but no entities: the file was emptied or never filled. */
export function factsOfNobody(
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

function factsByFile({ facts }: Proven) {
  const known = new Map(facts.map((each) => [each.name, each]));
  return (file: TextFile) => {
    const before = known.get(file.name);
    return before?.hash === hashOf(file) ? before : undefined;
  };
}

function readArticle(
  file: TextFile,
  outline: Outline | undefined,
  parse: (file: TextFile) => ParsedArticle,
): ParsedArticle {
  if (outline === undefined) return parse(file);
  const article = fromOutline(outline, file);
  return { article, draft: article, problems: [] };
}

/** @param article the one that they are about, if its body is sound */
export function readFacts(
  file: TextFile,
  article: Article | undefined,
  { folder: { names }, lexicon }: Ground,
): ParsedFacts {
  if (article !== undefined) return parseFacts(file, article, lexicon);
  const id = stem(file.name);
  // A broken article has its own problems; its facts cannot be checked.
  if (names.has(`articles/${id}.md`) || names.has('articles')) return { facts: [], problems: [] };
  const what = `there is no article articles/${id}.md for these facts.`;
  const remedy = 'name a facts file like its article.';
  return { facts: [], problems: [error({ file: file.path, line: 1 }, what, remedy)] };
}
