import { LRUCache } from 'lru-cache';
import type { Library } from '../library/library.ts';
import { perLibrary } from '../library/per-library.ts';
import type { Again, Answer } from './answer.ts';

/** How many answers are kept, and how many blocks in all. */
const ANSWERS_MAX = 2000;
const BLOCKS_MAX = 50_000;

const kept = perLibrary(
  () =>
    new LRUCache<string, Answer>({
      max: ANSWERS_MAX,
      maxSize: BLOCKS_MAX,
      sizeCalculation: ({ blocks }) => blocks.length + 1,
    }),
);

/**
 * Makes or reuses an answer that depends on library ids only, so it stays the same until the
 * library is replaced. The latest are kept, so turning a page costs only what the page shows.
 * @param again how the answer is made again; never with words that a user typed
 */
export function keepAnswer({ command, ids }: Again, library: Library, make: () => Answer): Answer {
  const answers = kept(library);
  const key = [command, ...ids].join(' ');
  const answer = answers.get(key) ?? make();
  answers.set(key, answer);
  return answer;
}
