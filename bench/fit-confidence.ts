import { writeFile } from 'node:fs/promises';
import { BARS } from '../src/search/confidence/bars.ts';
import { SIGNAL_NAMES } from '../src/search/confidence/confidence.ts';
import { collectSignals } from './collect-signals.ts';
import { confidenceTable, tell } from './confidence-table.ts';
import { SIZES } from './draw-libraries.ts';
import { fitConfidence } from './fit-confidence-weights.ts';
import { loadVocabulary } from './load-vocabulary.ts';

const TARGET = new URL('../src/search/confidence/confidence-weights.ts', import.meta.url);

const folders = process.argv.slice(2);
if (folders.length < 2) {
  console.error('usage: npm run --silent bench:fit-confidence -- DIR DIR [DIR…]');
  process.exit(2);
}
const puts = await collectSignals(folders, await loadVocabulary());
const sets = [...new Set(puts.map(({ set }) => set))];
const told = sets.flatMap((set) =>
  tell(
    puts.filter((put) => put.set === set),
    fitConfidence(puts.filter((put) => put.set !== set)),
    BARS.sure,
  ),
);
console.log(`each set judged by what was fitted on the others, at ${BARS.sure}:`);
console.log(confidenceTable(told));

const { weights, bias } = fitConfidence(puts);
const literal = SIGNAL_NAMES.map((name) => `${name}: ${weights[name]}`).join(', ');
const sizes = SIZES.map(({ passages }) => passages.toLocaleString('en')).join(', ');
await writeFile(
  TARGET,
  `// Written by \`npm run bench:fit-confidence\`.

/**
 * Fitted on ${sets.join(', ')}, each whole and in libraries
 * drawn from it, of ${sizes} passages.
 */
export const WEIGHTS = { ${literal} };
export const BIAS = ${bias};
`,
);
console.log(JSON.stringify({ weights, bias }));
