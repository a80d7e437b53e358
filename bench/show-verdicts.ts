import type { Verdict } from './judge-confidence.ts';
import { mean } from './metrics.ts';
import { table } from './table.ts';

const COLUMNS = [
  ['foreign refused', 'foreignRefused'],
  ['foreign AUROC', 'foreignAuroc'],
  ['removed AUROC', 'removedAuroc'],
  ['copies too', 'removedCopiesAuroc'],
  ['own answered*', 'ownAnsweredAt'],
  ['foreign refused*', 'foreignRefusedAt'],
  ['removed refused*', 'removedRefusedAt'],
] as const;

export function showVerdicts(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((verdict) => [
    verdict.dataset,
    ...COLUMNS.map(([, key]) => verdict[key].toFixed(3)),
  ]);
  const means = COLUMNS.map(([, key]) => mean(verdicts.map((verdict) => verdict[key])).toFixed(3));
  return table(['set', ...COLUMNS.map(([title]) => title)], [...rows, ['mean', ...means]]);
}
