import type { Verdict } from './judge.ts';
import { type Score, share, type Tally } from './score.ts';

/** The score as lines of text: a row a type, the sums, then every failure. */
export function formatScore(score: Score): string {
  const rows = score.types.map(({ type, right, of, shown: { sure, nearest, none } }) =>
    [row(type, { right, of }), sure, nearest, none]
      .map((cell) => String(cell).padStart(9))
      .join(''),
  );
  const sums = [
    row('shown', score.shown),
    row('reworded', score.reworded),
    row('sure', score.sure),
    row('precision', score.precision),
    row('unanswerable', score.unanswerable),
    row('off subject', score.offSubject),
    row('sentence holds', score.sentences),
  ];
  const heads = ['right', '', 'sure', 'nearest', 'none'];
  const widths = [12, 8, 9, 9, 9];
  const title = `${'type'.padEnd(16)}${heads.map((head, n) => head.padStart(widths[n] ?? 0)).join('')}`;
  const failures = score.failures.map(failure);
  return [title, ...rows, '', ...sums, '', `failures: ${failures.length}`, ...failures].join('\n');
}

/** A name, how many of how many, and the share. */
export function row(name: string, tally: Tally): string {
  return `${name.padEnd(16)}${`${tally.right}/${tally.of}`.padStart(12)}${percent(tally)}`;
}

function percent(tally: Tally): string {
  return (tally.of === 0 ? '–' : `${(100 * share(tally)).toFixed(1)}%`).padStart(8);
}

function failure({ question, got }: Verdict): string {
  const { first, any, all, not, fact, unsaid } = question.expected ?? {};
  const expected = [
    first && `first ¶${first.join('/')}`,
    any && `any ¶${any.join('/')}`,
    all && `all ¶${all.join(' ')}`,
    not && `not ¶${not.join(' ')}`,
    fact && `fact ${Object.values(fact).join(' ')}`,
    unsaid && `not found: ${unsaid}`,
  ].filter((part) => part !== undefined);
  return [
    `${question.id} ${question.ask}`,
    `  expected: ${question.expected === undefined ? 'nothing sure' : expected.join(', ')}`,
    `  got:      ${got}`,
  ].join('\n');
}
