import { writeFile } from 'node:fs/promises';
import type { Fitted } from '../src/search/signs.ts';
import { collectSigns } from './collect-signs.ts';
import { fitLarge, fitSmall } from './fit-confidence-weights.ts';
import { collectGoldenSigns } from './golden-signs.ts';
import { judgeConfidence } from './judge-confidence.ts';
import { loadVocabulary } from './load-vocabulary.ts';
import { showVerdicts } from './show-verdicts.ts';

const TARGET = new URL('../src/search/confidence-weights.ts', import.meta.url);

const folders = process.argv.slice(2);
if (folders.length < 2) {
  console.error('usage: npm run --silent bench:fit-confidence -- DIR DIR [DIR…]');
  process.exit(2);
}
const sets = await collectSigns(folders, await loadVocabulary());
const verdicts = sets.map((set) =>
  judgeConfidence(set, fitLarge(sets.filter((other) => other !== set))),
);
console.log('each set judged by what was fitted on the others:');
console.log(showVerdicts(verdicts));
for (const verdict of verdicts) console.log(JSON.stringify(verdict));

const { answerable, unanswerable } = collectGoldenSigns();
const large = fitLarge(sets);
const small = fitSmall(answerable, unanswerable);
const names = sets.map(({ name }) => name).join(', ');
await writeFile(
  TARGET,
  `import type { Fitted } from './signs.ts';

// Written by \`npm run bench:fit-confidence\`.

/** Fitted on ${names}; 95 % of their questions, on the mean, reach an even chance. */
export const LARGE: Fitted = ${literal(large)};

/**
 * Fitted on ${answerable.length + unanswerable.length} golden questions, ${unanswerable.length} of which none answers; an even chance is where as large a share of
 * either kind comes out wrong.
 */
export const SMALL: Fitted = ${literal(small)};
`,
);
console.log(JSON.stringify({ large, small }));

function literal({ weights, bias }: Fitted): string {
  const lines = Object.entries(weights).map(([name, weight]) => `    ${name}: ${weight},\n`);
  return `{\n  weights: {\n${lines.join('')}  },\n  bias: ${bias},\n}`;
}
