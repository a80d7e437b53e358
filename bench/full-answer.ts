import type { Search } from '../src/search/rank.ts';

/** What search does between a question and the words to quote: reading it, ranking, the best sentence. */
export function answerFully(text: string, search: Search): void {
  const { question } = search.understand(text);
  const best = search.find(question, 10)[0]?.passage;
  if (best !== undefined) search.quote(question, best);
}
