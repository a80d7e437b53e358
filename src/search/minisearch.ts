import MiniSearch from 'minisearch';
import type { CreateEngine, Document } from './engine.ts';

/** No term holds a line break, so terms travel through MiniSearch's text interface on lines. */
const SEPARATOR = '\n';
const split = (text: string) => (text === '' ? [] : text.split(SEPARATOR));

/**
 * MiniSearch behind the engine port. Terms come analysed: its own tokenizer finds nothing in
 * Chinese. Its scores go unused too: it builds an object for every posting, which takes 20 times
 * as long as finding them, and multiplies a score by the number of matched terms, so that filler
 * words outvote a name. `boostDocument` is asked once a posting before any of that; a boost of 0
 * ends the posting there.
 */
export const createMiniSearchEngine: CreateEngine = (documents) => {
  const index = new MiniSearch<Document>({
    fields: ['terms'],
    extractField: (document, field) =>
      field === 'id' ? document.id : [...document.terms].join(SEPARATOR),
    tokenize: split,
    processTerm: (term) => term,
  });
  for (const document of documents) index.add(document);
  return {
    visit(terms, visit) {
      if (terms.length === 0) return;
      index.search([...new Set(terms)].join(SEPARATOR), {
        boostDocument: (id: number, term) => {
          visit(id, term);
          return 0;
        },
      });
    },
  };
};
