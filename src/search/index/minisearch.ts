import MiniSearch, { type Options } from 'minisearch';
import type { Document, EngineChange, LoadEngine, SavedEngine, StorableEngine } from './engine.ts';
import { joinPostings } from './join-postings.ts';
import { createPostingsBuilder, type Postings, readPostings, visitPostings } from './postings.ts';

/**
 * Terms arrive analysed, because MiniSearch's own tokenizer finds nothing in Chinese. It passes the
 * result of `stringifyField` to `tokenize` unchanged, so a list of terms goes through both.
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
 * Documents indexed at a time, before their postings move to arrays: MiniSearch keeps some 70 bytes
 * per posting, in a Map per term.
 */
const BATCH = 2000;

/** MiniSearch behind the engine port. */
export function createMiniSearchEngine(documents: Iterable<Document>): StorableEngine {
  return over(indexDocuments(documents));
}

export const loadMiniSearchEngine: LoadEngine = (saved) => over(readPostings(saved));

/**
 * Makes an engine from what `save` returned and new documents, as if all had been added to one.
 * @throws Error if the data is damaged
 */
export function updateMiniSearchEngine(
  saved: SavedEngine,
  documents: Iterable<Document>,
  { terms, earlier, added }: EngineChange,
): StorableEngine {
  const before = { postings: readPostings(saved), ...earlier };
  return over(joinPostings(terms, [before, { postings: indexDocuments(documents), ...added }]));
}

function indexDocuments(documents: Iterable<Document>): Postings {
  const postings = createPostingsBuilder();
  let [index, beginnings] = [new MiniSearch(OPTIONS), new Set<string>()];
  for (const document of documents) {
    index.add(document);
    for (const term of document.terms) beginnings.add(term.charAt(0));
    if (index.documentCount < BATCH) continue;
    visitAll(index, beginnings, postings.add);
    [index, beginnings] = [new MiniSearch(OPTIONS), new Set()];
  }
  visitAll(index, beginnings, postings.add);
  return postings.done();
}

/**
 * Visits all postings of MiniSearch, term by term, without its scores: it would build an object for
 * every posting, which takes 20 times as long as finding them, and multiply scores by the number of
 * matched terms, so that fillers outvote a name. It calls `boostDocument` once per posting before
 * that, and a boost of 0 ends the posting.
 * @param beginnings the first UTF-16 unit of every term
 */
function visitAll(
  index: MiniSearch<Document>,
  beginnings: Iterable<string>,
  visit: (term: string, document: number) => void,
): void {
  const boostDocument = (document: number, term: string) => {
    visit(term, document);
    return 0;
  };
  for (const beginning of beginnings) {
    index.search(beginning, { prefix: true, tokenize: asOneTerm, boostDocument });
  }
}

function over(postings: Postings): StorableEngine {
  return {
    save: () => postings,
    visit(terms, visit) {
      for (const term of new Set(terms)) visitPostings(postings, term, visit);
    },
  };
}
