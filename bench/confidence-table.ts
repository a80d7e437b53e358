import { type Fit, logitOf } from '../src/search/confidence/confidence.ts';
import { auroc } from './auroc.ts';
import type { Put } from './collect-signals.ts';
import { mean } from './metrics.ts';
import { round } from './round.ts';
import { table } from './table.ts';

/** How well a confidence tells right answers apart, on one set at one size of library. */
export interface Told {
  readonly set: string;
  /** Passages. */
  readonly size: number;
  /** How often a right answer is surer than the best passage for a question on another subject. */
  readonly foreign: number;
  /**
   * The same against questions whose article is not there; undefined where there are none of
   * either.
   */
  readonly removed?: number;
  /** Of right answers, those from `bar` on; of everything from `bar` on, what is right. */
  readonly reached: number;
  readonly right: number;
}

/** @param bar a confidence, 0–1 */
export function tell(puts: readonly Put[], fit: Fit, bar: number): Told[] {
  const groups = new Map<string, Put[]>();
  for (const put of puts) {
    const key = `${put.set} ${put.size}`;
    groups.set(key, [...(groups.get(key) ?? []), put]);
  }
  return [...groups.values()].map((group): Told => {
    const logits = (kind: Put['kind'], isRight: boolean) =>
      group
        .filter((put) => put.kind === kind && put.isRight === isRight)
        .map(({ evidence }) => logitOf(evidence.signals, fit));
    const own = logits('own', true);
    const removed = logits('removed', false);
    const wrong = [...removed, ...logits('own', false), ...logits('foreign', false)];
    const at = Math.log(bar / (1 - bar));
    const over = (values: readonly number[]) => values.filter((value) => value >= at).length;
    const [{ set, size } = { set: '', size: 0 }] = group;
    return {
      set,
      size,
      foreign: round(auroc(own, logits('foreign', false))),
      ...(removed.length === 0 ? {} : { removed: round(auroc(own, removed)) }),
      reached: round(over(own) / own.length),
      right: round(over(own) / (over(own) + over(wrong))),
    };
  });
}

/** The same as a table of Markdown, the means below. */
export function confidenceTable(told: readonly Told[]): string {
  const shown = (value: number | undefined) => value?.toFixed(3) ?? '–';
  const meanOf = (values: readonly (number | undefined)[]) =>
    mean(values.filter((value) => value !== undefined)).toFixed(3);
  return table(
    ['set, passages', 'foreign AUROC', 'removed AUROC', 'reached', 'right of reached'],
    [
      ...told.map(({ set, size, foreign, removed, reached, right }) => [
        `${set} ${size}`,
        ...[foreign, removed, reached, right].map(shown),
      ]),
      [
        'mean',
        ...(['foreign', 'removed', 'reached', 'right'] as const).map((key) =>
          meanOf(told.map((each) => each[key])),
        ),
      ],
    ],
  );
}
