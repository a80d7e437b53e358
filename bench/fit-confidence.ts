import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { BARS } from '../src/search/confidence/bars.ts';
import { type Fit, SIGNAL_NAMES, type Signals } from '../src/search/confidence/confidence.ts';
import { fitPath } from '../src/transport/embeddings/read-fit.ts';
import { replaceFile } from '../src/transport/replace-file.ts';
import { collectSignals } from './collect-signals.ts';
import { confidenceTable, tell } from './confidence-table.ts';
import { SIZES } from './draw-libraries.ts';
import { fitConfidence } from './fit-confidence-weights.ts';
import { loadVocabulary } from './load-vocabulary.ts';
import { type BenchModel, openModel } from './read-by-model.ts';

const TARGET = new URL('../src/search/confidence/confidence-weights.ts', import.meta.url);

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { model: { type: 'boolean' } },
});
if (folders.length < 2) {
  console.error('usage: npm run --silent bench:fit-confidence -- [--model] DIR DIR [DIR…]');
  process.exit(2);
}
const model = values.model ? await openModel() : undefined;
const names: (keyof Signals)[] = [...SIGNAL_NAMES, ...(model ? (['meaning'] as const) : [])];
const puts = await collectSignals(folders, await loadVocabulary(), SIZES, model);
const sets = [...new Set(puts.map(({ set }) => set))];
const told = sets.flatMap((set) =>
  tell(
    puts.filter((put) => put.set === set),
    fitConfidence(
      puts.filter((put) => put.set !== set),
      names,
    ),
    BARS.sure,
  ),
);
console.log(`each set judged by what was fitted on the others, at ${BARS.sure}:`);
console.log(confidenceTable(told));

const fit = fitConfidence(puts, names);
if (model === undefined) await writeWeights(fit);
else await writeFit(fit, model);
console.log(JSON.stringify(fit));

/** By words alone: part of the program. */
async function writeWeights({ weights, bias }: Fit): Promise<void> {
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
}

/** With a model: in the folder of whoever has it. */
async function writeFit(fit: Fit, { name, dataDir }: BenchModel): Promise<void> {
  const path = fitPath(dataDir, name);
  await replaceFile(path, [
    `${JSON.stringify({ model: name, fittedOn: sets, ...fit }, null, 2)}\n`,
  ]);
  console.log(`written to ${path}`);
}
