import { LRUCache } from 'lru-cache';
import type { Library } from '../library/library.ts';
import { perLibrary } from '../library/per-library.ts';
import type { Again, Answer } from './answer.ts';

/** So many answers are kept, and so many blocks in all. */
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
 * An answer that ids of the library alone decide, which is the same until the library is replaced:
 * those given last are kept, so that turning a page costs what the page shows.
 * @param again how it is made again, never by words of whoever asked
 */
export function keepAnswer({ command, ids }: Again, library: Library, make: () => Answer): Answer {
  const answers = kept(library);
  const key = [command, ...ids].join(' ');
  const answer = answers.get(key) ?? make();
  answers.set(key, answer);
  return answer;
}
