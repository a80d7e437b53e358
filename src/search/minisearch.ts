import MiniSearch from 'minisearch';
import type { CreateEngine, Document } from './engine.ts';

/** No term holds a line break, so terms travel through MiniSearch's text interface on lines. */
const SEPARATOR = '\n';
const split = (text: string) => (text === '' ? [] : text.split(SEPARATOR));

/** MiniSearch behind the engine port: terms come analysed, its own tokenizer is never asked. */
export const createMiniSearchEngine: CreateEngine = (documents) => {
  const index = new MiniSearch<Document>({
    fields: ['terms'],
    extractField: (document, field) =>
      field === 'id' ? document.id : document.terms.join(SEPARATOR),
    tokenize: split,
    processTerm: (term) => term,
  });
  index.addAll(documents);
  const frequencies = new Map<string, number>();
  for (const { terms } of documents) {
    for (const term of new Set(terms)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  return {
    search: (terms, limit) =>
      index
        .search(terms.join(SEPARATOR), { combineWith: 'OR' })
        // MiniSearch multiplies a score by the number of query terms that matched, so that two
        // filler words outweigh a name; their sum alone ranks better.
        .map(({ id, score, queryTerms }) => ({ id: Number(id), score: score / queryTerms.length }))
        .sort((a, b) => b.score - a.score || a.id - b.id)
        .slice(0, limit),
    frequency: (term) => frequencies.get(term) ?? 0,
  };
};
