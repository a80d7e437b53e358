import { JUDGED_MAX } from '../src/answer/find-citations.ts';
import type { Search } from '../src/search/search.ts';

/** What search does between a question and the words to quote: reading it, ranking, weighing. */
export function answerFully(text: string, search: Search): void {
  search.ask(search.understand(text)).judged(JUDGED_MAX);
}
