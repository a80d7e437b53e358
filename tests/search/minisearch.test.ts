import { createMiniSearchEngine } from '../../src/search/minisearch.ts';
import { engineContract } from './engine-contract.ts';

engineContract('MiniSearch', createMiniSearchEngine);
