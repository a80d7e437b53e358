import type { ClientBase } from 'pg';
import type { Fact } from '../../../facts/kinds.ts';
import { isError, type Problem } from '../../../files/problem.ts';
import {
  type SourceFile,
  stem,
  type TextFile,
  type UnreadFile,
} from '../../../files/source-file.ts';
import { parseArticle } from '../../../knowledge/parse-article.ts';
import { readingOf } from '../../../library/assemble-library.ts';
import { findLeftOut } from '../../../library/left-out.ts';
import { factsOfNobody, type Ground, readFacts, readGround } from '../../../library/read-folder.ts';
import { type Known, knownArticles } from './known-articles.ts';
import { groundFiles, hashOfArticle, hashOfGround } from './plan-load.ts';
import { isServed, publish } from './publish.ts';
import { openWords } from './words.ts';
import { createSegment, type Loading, type ReadArticle, type Segment } from './write-segment.ts';

/** What came of a load. */
export interface Loaded {
  /** `refused`: because of its problems; `unchanged`: there was nothing to do. */
  readonly outcome: 'published' | 'unchanged' | 'refused';
  readonly problems: readonly Problem[];
  /** The version that is served now; undefined if there is none because of the problems. */
  readonly version: number | undefined;
  /** Articles that were read and written anew, kept as they were, and taken out. */
  readonly articles: { readonly written: number; readonly kept: number; readonly removed: number };
}

export interface LoadOptions {
  /** Whether a single error keeps everything from being served. */
  readonly strict?: boolean | undefined;
  /** Passages that are gathered before they are written; 100,000 by default. */
  readonly segmentSize?: number;
}

/** Passages that are analysed together, and that are written before the next ones are gathered. */
const [BATCH, SEGMENT] = [2000, 100_000];

/**
 * Loads a folder into the database: verifies it as a start does, writes the articles that changed
 * beside the version that is served, and lets the new version take its place in one transaction.
 * Whole segments of a large load are written before that, so a load that was killed goes on where it
 * was; nobody sees them until then.
 * @param client in a session of its own, in which nobody else loads
 */
export async function loadDatabase(
  client: ClientBase,
  files: readonly (SourceFile | UnreadFile)[],
  path: string,
  { strict = false, segmentSize = SEGMENT }: LoadOptions = {},
): Promise<Loaded> {
  const ground = readGround(files, path);
  const { folder, entities } = ground;
  const { vocabulary } = readingOf(ground);
  const titled = areOfSeveral(folder.articles, ground.broken);
  const madeWith = hashOfGround(folder);
  const before = await knownArticles(client);
  const factsOf = new Map(folder.facts.map((file) => [stem(file.name), file]));
  const problems = [...ground.problems, ...factsOfNobody(folder, entities, ground.problems)];
  const factsLeftOut = new Map<string, number>();
  const kept: Known[] = [];
  const served = new Set<string>();

  const note = (article: Noted, facts: TextFile | undefined) => {
    problems.push(...article.problems);
    if (
      facts !== undefined &&
      article.factsLeftOut !== undefined &&
      !ground.broken.has(facts.path)
    ) {
      factsLeftOut.set(facts.path, article.factsLeftOut);
    }
  };

  const loading: Loading = { client, words: await openWords(client), vocabulary, entities, titled };
  const batchSize = Math.min(BATCH, segmentSize);
  let segment: Segment | undefined;
  let batch: ReadArticle[] = [];
  let written = 0;
  const flush = async () => {
    if (batch.length === 0) return;
    if (segment === undefined) {
      await client.query('begin');
      segment = createSegment(before.nextSegment++, before.next, loading);
    }
    await segment.add(batch);
    batch = [];
    if (segment.passages < segmentSize) return;
    await segment.finish();
    await client.query('commit');
    segment = undefined;
  };

  for (const file of folder.articles) {
    const id = stem(file.name);
    const factsFile = factsOf.get(id);
    factsOf.delete(id);
    const key = hashOfArticle(madeWith, titled, file, factsFile);
    const known = before.find(id, key);
    if (known !== undefined) {
      kept.push(known);
      served.add(id);
      note(known, factsFile);
      continue;
    }
    const read = readArticle(file, factsFile, key, ground);
    note(read, factsFile);
    if (read.article === undefined) continue;
    served.add(id);
    batch.push({ ...read, article: read.article });
    written++;
    if (batch.reduce((sum, { article }) => sum + article.passages.length, 0) >= batchSize)
      await flush();
  }
  for (const file of factsOf.values()) {
    problems.push(...readFacts(file, undefined, ground).problems);
  }
  const leftOut = findLeftOut({ files, problems, factsLeftOut, served });
  if (leftOut === undefined || (strict && problems.some(isError))) {
    if (segment !== undefined) await client.query('rollback');
    const articles = { written: 0, kept: kept.length, removed: 0 };
    return { outcome: 'refused', problems, version: before.version, articles };
  }
  await flush();
  const next = { before, kept, leftOut, files: groundFiles(files, folder), madeWith };
  if (written === 0 && (await isServed(client, next))) {
    const articles = { written, kept: kept.length, removed: 0 };
    return { outcome: 'unchanged', problems, version: before.version, articles };
  }
  if (segment === undefined) await client.query('begin');
  await segment?.finish();
  const { version, removed } = await publish(client, next);
  await client.query('commit');
  const articles = { written, kept: kept.length, removed };
  return { outcome: 'published', problems, version, articles };
}

/** What is known of an article besides its rows. */
interface Noted {
  readonly problems: readonly Problem[];
  readonly factsLeftOut: number | undefined;
}

type Read = Omit<ReadArticle, 'article'> & { readonly article: ReadArticle['article'] | undefined };

/** Reads an article and verifies its facts. */
function readArticle(
  file: TextFile,
  factsFile: TextFile | undefined,
  key: Buffer,
  ground: Ground,
): Read {
  const { article, draft, problems } = parseArticle(file);
  const isServed = article !== undefined && !ground.broken.has(file.path);
  const read = { article: isServed ? article : undefined, key };
  // Without entities, every fact would only be reported for its unknown ids.
  if (factsFile === undefined || ground.entities.all.length === 0) {
    return { ...read, facts: [], factsLeftOut: undefined, problems };
  }
  const { facts, leftOut, problems: inFacts } = readFacts(factsFile, draft, ground);
  const isBroken = ground.broken.has(factsFile.path);
  return {
    ...read,
    facts: isBroken ? [] : ofArticle(facts, article),
    factsLeftOut: isBroken ? undefined : leftOut,
    problems: [...problems, ...inFacts],
  };
}

function ofArticle(facts: readonly Fact[], article: ReadArticle['article'] | undefined): Fact[] {
  return article === undefined ? [] : [...facts];
}

/** Whether passages of more than one article will be served: the first two that can be decide. */
function areOfSeveral(articles: readonly TextFile[], broken: ReadonlySet<string>): boolean {
  let found = 0;
  for (const file of articles) {
    if (broken.has(file.path)) continue;
    if ((parseArticle(file).article?.passages.length ?? 0) > 0) found++;
    if (found > 1) return true;
  }
  return false;
}
