import { LARGE } from '../src/search/confidence-weights.ts';
import { collectSigns } from './collect-signs.ts';
import { judgeConfidence } from './judge-confidence.ts';
import { loadVocabulary } from './load-vocabulary.ts';
import { showVerdicts } from './show-verdicts.ts';

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('usage: npm run --silent bench:abstention -- DIR [DIR…]');
  process.exit(2);
}
const sets = await collectSigns(folders, await loadVocabulary());
const verdicts = sets.map((set) => judgeConfidence(set, LARGE));
console.log(showVerdicts(verdicts));
console.log('* at the one bar for all sets, as the bot has it');
for (const verdict of verdicts) console.log(JSON.stringify(verdict));
