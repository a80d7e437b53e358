import type { CreateEngine } from '../../../../../src/search/index/engine.ts';

/** An engine that looks terms up in a Map. */
export const createMapEngine: CreateEngine = (documents) => {
  const holders = new Map<string, number[]>();
  for (const { id, terms } of documents) {
    for (const term of terms) holders.set(term, [...(holders.get(term) ?? []), id]);
  }
  return {
    visit(terms, visit) {
      for (const term of new Set(terms)) {
        for (const document of holders.get(term) ?? []) visit(document, term);
      }
    },
  };
};
