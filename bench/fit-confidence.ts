import { writeFile } from 'node:fs/promises';
import { collectSigns } from './collect-signs.ts';
import { confidence, type Fitted, SIGN_NAMES, type Signs } from './confidence.ts';
import { fitConfidence } from './fit-confidence-weights.ts';
import { judgeConfidence, thresholdFor } from './judge-confidence.ts';
import { loadVocabulary } from './load-vocabulary.ts';
import { mean } from './metrics.ts';
import { round } from './round.ts';
import { showVerdicts } from './show-verdicts.ts';

const TARGET = new URL('confidence-weights.ts', import.meta.url);

const folders = process.argv.slice(2);
if (folders.length < 2) {
  console.error('usage: npm run --silent bench:fit-confidence -- DIR DIR [DIR…]');
  process.exit(2);
}
const sets = await collectSigns(folders, await loadVocabulary());

/** What a set that the numbers were not fitted on can expect: each is judged by the others' fit. */
const verdicts = sets.map((set) => {
  const others = sets.filter((other) => other !== set);
  const fitted = fitConfidence(others);
  const bar = mean(
    others.map(({ own }) => thresholdFor(own.map((signs) => confidence(signs, fitted)))),
  );
  return judgeConfidence(set, fitted, bar);
});
console.log('each set judged by what was fitted on the others:');
console.log(showVerdicts(verdicts));

const { weights, bias } = fitConfidence(sets);
const rounded = SIGN_NAMES.map((name) => [name, round(weights[name], 3)] as const);
const fitted: Fitted = {
  weights: Object.fromEntries(rounded) as unknown as Signs,
  bias: round(bias, 3),
};
const thresholds = sets.map(({ own }) =>
  thresholdFor(own.map((signs) => confidence(signs, fitted))),
);
const lines = rounded.map(([name, weight]) => `    ${name}: ${weight},\n`);
const names = sets.map(({ name }) => name).join(', ');
await writeFile(
  TARGET,
  `import type { Fitted } from './confidence.ts';

/** Written by \`npm run bench:fit-confidence\`, fitted on ${names}. */
export const FITTED: Fitted = {
  weights: {
${lines.join('')}  },
  bias: ${fitted.bias},
};

/** The mean of the thresholds at which 95 % of a set's own questions are answered. */
export const THRESHOLD = ${round(mean(thresholds), 3)};
`,
);
console.log(JSON.stringify({ ...fitted, threshold: round(mean(thresholds), 3), thresholds }));
