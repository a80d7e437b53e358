import type { Verdict } from './judge.ts';
import { type Score, share, type Tally } from './score.ts';

/** The score as lines of text: a row a type, the sums, then every failure. */
export function formatScore(score: Score): string {
  const rows = score.types.map(({ type, answerable, right, of, precision }) =>
    row(type, { right, of }, answerable ? precision : undefined),
  );
  const sums = [
    row('all', score.total, score.precision),
    row('answerable', score.answerable),
    row('unanswerable', score.unanswerable),
    row('near misses', score.nearMisses),
    row('sentence holds', score.sentences),
  ];
  const title = `${'type'.padEnd(16)}${'right'.padStart(12)}${''.padStart(8)}${'precision'.padStart(12)}`;
  const failures = score.failures.map(failure);
  return [title, ...rows, '', ...sums, '', `failures: ${failures.length}`, ...failures].join('\n');
}

/** A name, how many of how many, and the share. */
export function row(name: string, tally: Tally, precision?: Tally): string {
  const counts = `${tally.right}/${tally.of}`.padStart(12);
  return `${name.padEnd(16)}${counts}${percent(tally)}${precision ? percent(precision, 12) : ''}`;
}

function percent(tally: Tally, width = 8): string {
  return tally.of === 0
    ? '–'.padStart(width)
    : `${(100 * share(tally)).toFixed(1)}%`.padStart(width);
}

function failure({ question, got }: Verdict): string {
  const { first, any, fact } = question.expected ?? {};
  const expected = [
    first && `first ¶${first.join('/')}`,
    any && `any ¶${any.join('/')}`,
    fact && `fact ${Object.values(fact).join(' ')}`,
  ].filter((part) => part !== undefined);
  return [
    `${question.id} ${question.ask}`,
    `  expected: ${question.expected === undefined ? 'no answer' : expected.join(', ')}`,
    `  got:      ${got}`,
  ].join('\n');
}
