import MiniSearch, { type Options } from 'minisearch';
import type { Document, LoadEngine, StorableEngine } from './engine.ts';

/**
 * Terms come analysed: MiniSearch's own tokenizer finds nothing in Chinese. It hands what
 * `stringifyField` gives on to `tokenize` as it is, so a list of terms passes through both.
 */
const OPTIONS: Options<Document> = {
  fields: ['terms'],
  extractField: (document, field) => (field === 'id' ? document.id : document.terms),
  stringifyField: (terms) => terms,
  tokenize: (terms) => terms as unknown as string[],
  processTerm: (term) => term,
};

const asOneTerm = (term: string) => [term];

/**
 * MiniSearch behind the engine port. Its scores go unused: it builds an object for every posting,
 * which takes 20 times as long as finding them, and multiplies a score by the number of matched
 * terms, so that filler words outvote a name. `boostDocument` is asked once a posting before any of
 * that; a boost of 0 ends the posting there.
 */
export function createMiniSearchEngine(documents: Iterable<Document>): StorableEngine {
  const index = new MiniSearch(OPTIONS);
  for (const document of documents) index.add(document);
  return over(index);
}

export const loadMiniSearchEngine: LoadEngine = (saved) =>
  over(MiniSearch.loadJSON(saved, OPTIONS));

/** Changes if MiniSearch stores otherwise, so that what an older one stored is not loaded. */
export const MINISEARCH_FORMAT = new MiniSearch(OPTIONS).toJSON().serializationVersion;

function over(index: MiniSearch<Document>): StorableEngine {
  return {
    save: () => JSON.stringify(index),
    visit(terms, visit) {
      for (const term of new Set(terms)) {
        index.search(term, {
          tokenize: asOneTerm,
          boostDocument: (id: number, term) => {
            visit(id, term);
            return 0;
          },
        });
      }
    },
  };
}
