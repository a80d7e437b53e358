import type { Article } from '../knowledge/article.ts';
import type { Answer, Block } from './answer.ts';
import { citationsOf, factsOf } from './blocks.ts';

export type ContextBlock = Extract<Block, { kind: 'context' }>;

/** Counts over all blocks of an answer, which each of its pages needs. */
export interface Digest {
  /** The articles that it cites, in order. */
  readonly articles: readonly Article[];
  /** Those of passages that are offered to choose from. */
  readonly offered: readonly Article[];
  /** The indexes of facts and articles among its blocks. */
  readonly listed: readonly number[];
  /** For each n, the results in the first n blocks: quotes, claims, articles, different facts. */
  readonly results: readonly number[];
  /** The number of different facts. */
  readonly facts: number;
  readonly quotes: number;
  /** Whether a person confirmed any of the facts. */
  readonly isConfirmed: boolean;
  /** Whether it says which words something is inferred from. */
  readonly isExplained: boolean;
  /** The indexes of headings, and of quotes and claims, among its blocks. */
  readonly headings: readonly number[];
  readonly quoted: readonly number[];
  /** The indexes of what is said on every page. */
  readonly everyPage: readonly number[];
  /** Passages shown with their neighbours. */
  readonly contexts: readonly ContextBlock[];
}

const known = new WeakMap<readonly Block[], Digest>();

/** The digest of blocks, which never change; made once, however many pages are drawn. */
export function digestOf(blocks: readonly Block[]): Digest {
  const digest = known.get(blocks) ?? goThrough(blocks);
  known.set(blocks, digest);
  return digest;
}

function goThrough(blocks: readonly Block[]): Digest {
  const articles = new Set<Article>();
  const offered = new Set<Article>();
  const facts = new Set<string>();
  const results = [0];
  const [headings, quoted, listed]: [number[], number[], number[]] = [[], [], []];
  const everyPage: number[] = [];
  const contexts: ContextBlock[] = [];
  let [quotes, articlesListed, isConfirmed, isExplained] = [0, 0, false, false];
  for (const [n, block] of blocks.entries()) {
    for (const { article } of citationsOf([block])) {
      articles.add(article);
      if (block.kind === 'choices') offered.add(article);
    }
    for (const { fact } of factsOf([block])) {
      facts.add(fact.id);
      isConfirmed ||= fact.believed.by === 'person';
    }
    if (block.kind === 'heading') headings.push(n);
    if (block.kind === 'fact' || block.kind === 'article') listed.push(n);
    if (block.kind === 'quote' || block.kind === 'claim') quoted.push(n);
    if (block.kind === 'quote') quotes++;
    if (block.kind === 'article') articlesListed++;
    if (block.kind === 'context') contexts.push(block);
    if (block.kind === 'notice') {
      isExplained ||= block.message.key === 'source.inferred';
      if (block.everyPage) everyPage.push(n);
    }
    results.push(facts.size + quoted.length + articlesListed);
  }
  return {
    articles: [...articles],
    offered: [...offered],
    listed,
    results,
    facts: facts.size,
    quotes,
    isConfirmed,
    isExplained,
    headings,
    quoted,
    everyPage,
    contexts,
  };
}

/**
 * The article of an answer with facts, if it cites only one. Surfaces name that once, at the end,
 * and give each fact only its paragraph marks.
 */
export function soleArticle({ blocks }: Pick<Answer, 'blocks'>): Article | undefined {
  const { articles, facts } = digestOf(blocks);
  return articles.length === 1 && facts > 0 ? articles[0] : undefined;
}
