import {
  createMiniSearchEngine,
  loadMiniSearchEngine,
} from '../../../src/search/index/minisearch.ts';
import { engineContract, storableEngineContract } from './engine-contract.ts';

engineContract('MiniSearch', createMiniSearchEngine);
storableEngineContract('MiniSearch', createMiniSearchEngine, loadMiniSearchEngine);
