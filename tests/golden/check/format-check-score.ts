import { row } from '../format-score.ts';
import type { JudgedClaim, JudgedMessage } from './judge-message.ts';
import type { CheckScore } from './score-messages.ts';

/** The score as lines of text: a row for each kind of message, the sums, then every failure. */
export function formatCheckScore(name: string, score: CheckScore): string {
  return [
    `${name}: messages of which everything is right`,
    ...score.kinds.map((kind) => row(kind.kind, kind)),
    row('all', score.total),
    '',
    'claims',
    row('quoted', score.quoted),
    row('not quoted', score.notQuoted),
    row('near', score.near),
    row('not found', score.notFound),
    row('differences', score.differences),
    '',
    row('split rightly', score.split),
    '',
    `failures: ${score.failures.length}`,
    ...score.failures.map(failure),
  ].join('\n');
}

function failure(failed: JudgedClaim | JudgedMessage): string {
  if ('surplus' in failed) return `${failed.message.id} no claim: ${failed.surplus.join(' | ')}`;
  const { id, expected, got, said } = failed;
  const { words, verdicts, cites = [], differences = [] } = expected;
  const wanted = [
    verdicts.join(' or '),
    ...cites.map((n) => `¶${n}`),
    ...differences.map(({ kind, said, source }) => `${kind} ${said}/${source}`),
  ];
  return [
    `${id} ${words}`,
    `  expected: ${wanted.join(' · ')}`,
    `  got:      ${got === 'missing' ? got : said}`,
  ].join('\n');
}
