import { describe } from 'vitest';
import { createMiniSearchEngine } from '../../src/search/index/minisearch.ts';
import { documentsOf, indexPassages } from '../../src/search/index/passage-index.ts';
import { createMemoryStore } from '../../src/search/memory-store.ts';
import { NO_VOCABULARY, passagesOf } from './search-over.ts';
import { testStore } from './store-contract.ts';

describe('the store in memory', () => {
  testStore(async (given, vocabulary = NO_VOCABULARY) => {
    const passages = passagesOf(given);
    const index = indexPassages(passages, vocabulary);
    const engine = createMiniSearchEngine(documentsOf(index));
    return { store: createMemoryStore(index, engine), passages };
  });
});
