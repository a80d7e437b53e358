import { BARS } from '../src/search/confidence/bars.ts';
import { type Score, score, share } from '../tests/golden/score.ts';
import { loadShipped } from '../tests/golden/shipped.ts';
import { table } from './table.ts';

/** What the golden questions give for other choices of each bar, all others as they are. */
const TRIED: readonly (readonly [keyof typeof BARS, readonly number[]])[] = [
  ['sure', [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9]],
  ['nearest', [0.01, 0.02, 0.03, 0.05, 0.1]],
  ['nearestKnown', [0, 0.4, 0.5, 0.6]],
  ['nearestThings', [1, 2, 3]],
  ['nearestKnownAlone', [0.5, 0.6, 0.67, 0.75, 1]],
  ['specific', [3, 4, 5]],
];

const { library, questions } = loadShipped();
// Search reads each bar when it needs it, so that another number is another choice.
const bars: Record<keyof typeof BARS, number> = BARS;
const rows: string[][] = [];
for (const [name, values] of TRIED) {
  const chosen = bars[name];
  for (const value of values) {
    bars[name] = value;
    const mark = value === chosen ? ' *' : '';
    rows.push([`${name} ${value}${mark}`, ...shares(score(questions, library))]);
  }
  bars[name] = chosen;
}
const heads = ['shown', 'reworded', 'sure', 'precision', 'unanswerable', 'off subject'];
console.log(table(['bar', ...heads], rows));
console.log('* as the bot has it');

function shares(reached: Score): string[] {
  const { shown, reworded, sure, precision, unanswerable, offSubject } = reached;
  return [shown, reworded, sure, precision, unanswerable, offSubject].map(
    (tally) => `${(100 * share(tally)).toFixed(1)} %`,
  );
}
