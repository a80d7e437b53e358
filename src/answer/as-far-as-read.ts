import type { Library } from '../library/library.ts';
import { perLibrary } from '../library/per-library.ts';
import type { Answer, Block } from './answer.ts';
import type { Message, MessageKey } from './message.ts';

/**
 * Texts that are true only of a library read whole, each with what to say otherwise: that something
 * was not found, or nothing about how many there are.
 */
const WEAKER: Partial<Record<MessageKey, MessageKey>> = {
  'name.not-mentioned': 'name.not-found',
  'name.no-facts': 'name.no-facts-found',
  'name.via-only': 'name.via-only-found',
  'pair.no-fact': 'pair.no-fact-found',
  'compare.both-many': 'compare.both',
  'compare.counts': 'compare.title',
  'timeline.none': 'timeline.none-found',
  'timeline.no-facts': 'timeline.no-facts-found',
  'source.no-such-ordinal': 'source.ordinal-not-found',
  'source.facts': 'source.facts-read',
  'source.gone': 'source.not-found',
  'more.gone': 'more.not-found',
};

/** Texts that speak of all facts or articles: what is left out might say otherwise. */
const OF_ALL: ReadonlySet<MessageKey> = new Set([
  ...Object.values(WEAKER),
  'answer.none',
  'answer.unsure',
  'answer.unsaid',
  'facts.newest',
  'facts.earliest',
  'facts.counted',
  'facts.most',
  'timeline.not-together',
  'source.no-facts',
  'source.unknown',
  'library.none',
]);

/**
 * Takes from an answer what no one can say of a library that could not be read whole: that
 * something is not mentioned, and how many facts there are. What is left speaks of a search, with
 * the number of files that might say otherwise.
 */
export function asFarAsRead(answer: Answer, library: Library): Answer {
  const unread = unreadFiles(library);
  if (unread === 0) return answer;
  const known = weakened.get(answer) ?? weaken(answer, unread);
  weakened.set(answer, known);
  return known;
}

/** Kept, because surfaces remember what they work out about an answer that was kept. */
const weakened = new WeakMap<Answer, Answer>();

/** How many files that may say something about a question are left out, or some of their facts. */
const unreadFiles = perLibrary(
  ({ leftOut, stale }) => [...leftOut, ...stale].filter(({ role }) => role !== 'aid').length,
);

function weaken({ coverage, ...answer }: Answer, unread: number): Answer {
  const blocks = answer.blocks.map(weakenBlock);
  const { kind, unsaid = [] } = answer;
  const speaksOfAll = coverage !== undefined || unsaid.length > 0 || blocks.some(isOfAll);
  return {
    ...answer,
    kind: kind === 'not-mentioned' ? 'no-answer' : kind,
    blocks,
    ...(speaksOfAll ? { unread } : {}),
  };
}

function weakenBlock(block: Block): Block {
  const key = keyOf(block);
  const weaker = key && WEAKER[key];
  if (weaker === undefined || !('message' in block)) return block;
  const message: Message = { ...block.message, key: weaker };
  return { ...block, message };
}

function isOfAll(block: Block): boolean {
  if (block.kind === 'claim') return block.verdict.kind === 'not-found';
  const key = keyOf(block);
  return key !== undefined && OF_ALL.has(key);
}

function keyOf(block: Block): MessageKey | undefined {
  return block.kind === 'heading' || block.kind === 'notice' ? block.message.key : undefined;
}
