import { BARS } from '../src/search/confidence/bars.ts';
import { BIAS, WEIGHTS } from '../src/search/confidence/confidence-weights.ts';
import { collectSignals } from './collect-signals.ts';
import { confidenceTable, tell } from './confidence-table.ts';
import { loadVocabulary } from './load-vocabulary.ts';

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('usage: npm run --silent bench:abstention -- DIR [DIR…]');
  process.exit(2);
}
const puts = await collectSignals(folders, await loadVocabulary());
const told = tell(puts, { weights: WEIGHTS, bias: BIAS }, BARS.sure);
console.log(`the confidence as the bot has it, its bar at ${BARS.sure}:`);
console.log(confidenceTable(told));
for (const each of told) console.log(JSON.stringify(each));
