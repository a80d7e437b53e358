import type { Article } from '../knowledge/article.ts';
import type { Answer, Block } from './answer.ts';
import { citationsOf, factsOf } from './blocks.ts';

export type ContextBlock = Extract<Block, { kind: 'context' }>;

/** What looks at all blocks of an answer, be it to draw only a page of them. */
export interface Digest {
  /** The articles that it cites, in the order in which it does. */
  readonly articles: readonly Article[];
  /** How many results the first n blocks make, for each n: quotes, claims and different facts. */
  readonly results: readonly number[];
  /** How many different facts it states. */
  readonly facts: number;
  readonly quotes: number;
  /** Whether a person confirmed any of the facts. */
  readonly isConfirmed: boolean;
  /** Whether it says itself from which words something is inferred. */
  readonly isExplained: boolean;
  /** Where its headings stand, and where its quotes and claims do. */
  readonly headings: readonly number[];
  readonly quoted: readonly number[];
  /** Passages in their places. */
  readonly contexts: readonly ContextBlock[];
}

const known = new WeakMap<readonly Block[], Digest>();

/** Blocks never change, so that they are gone through once, however many pages are drawn of them. */
export function digestOf(blocks: readonly Block[]): Digest {
  const digest = known.get(blocks) ?? goThrough(blocks);
  known.set(blocks, digest);
  return digest;
}

function goThrough(blocks: readonly Block[]): Digest {
  const articles = new Set<Article>();
  const facts = new Set<string>();
  const results = [0];
  const [headings, quoted]: [number[], number[]] = [[], []];
  const contexts: ContextBlock[] = [];
  let [quotes, isConfirmed, isExplained] = [0, false, false];
  for (const [n, block] of blocks.entries()) {
    for (const { article } of citationsOf([block])) articles.add(article);
    for (const { fact } of factsOf([block])) {
      facts.add(fact.id);
      isConfirmed ||= fact.believed.by === 'person';
    }
    if (block.kind === 'heading') headings.push(n);
    if (block.kind === 'quote' || block.kind === 'claim') quoted.push(n);
    if (block.kind === 'quote') quotes++;
    if (block.kind === 'context') contexts.push(block);
    if (block.kind === 'notice') isExplained ||= block.message.key === 'source.inferred';
    results.push(facts.size + quoted.length);
  }
  return {
    articles: [...articles],
    results,
    facts: facts.size,
    quotes,
    isConfirmed,
    isExplained,
    headings,
    quoted,
    contexts,
  };
}

/**
 * The article of an answer with facts, if all that it cites stands in one: it is named once at the
 * end, and each fact has the marks of its paragraphs.
 */
export function soleArticle({ blocks }: Pick<Answer, 'blocks'>): Article | undefined {
  const { articles, facts } = digestOf(blocks);
  return articles.length === 1 && facts > 0 ? articles[0] : undefined;
}
