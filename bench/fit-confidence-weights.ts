import { type Fit, SIGNAL_NAMES, type Signals } from '../src/search/confidence/confidence.ts';
import type { Put } from './collect-signals.ts';
import { fitLogistic } from './fit-logistic.ts';
import { round } from './round.ts';

/**
 * What a group of examples weighs: right answers as much as all that cannot be, and little what
 * came out wrong though the right passage is there, for it often answers as well.
 */
const WEIGHTS = { right: 2, removed: 1, foreign: 1, wrong: 0.3 } as const;

/**
 * Fits one confidence on all sets and sizes at once; each size of each set counts as much as any
 * other.
 * @param names the signals that count
 */
export function fitConfidence(
  puts: readonly Put[],
  names: readonly (keyof Signals)[] = SIGNAL_NAMES,
): Fit {
  const groupOf = ({ kind, isRight }: Put) =>
    kind === 'own' ? (isRight ? 'right' : 'wrong') : kind;
  const keyOf = (put: Put) => `${put.set} ${put.size} ${groupOf(put)}`;
  const counts = new Map<string, number>();
  for (const put of puts) counts.set(keyOf(put), (counts.get(keyOf(put)) ?? 0) + 1);
  const { weights, bias } = fitLogistic(
    puts.map((put) => ({
      numbers: names.map((name) => put.evidence.signals[name] ?? 0),
      isOne: put.isRight,
      weight: WEIGHTS[groupOf(put)] / (counts.get(keyOf(put)) ?? 1),
    })),
  );
  const named = names.map((name, n) => [name, round(weights[n] ?? 0, 2)]);
  return { weights: Object.fromEntries(named), bias: round(bias, 2) };
}
