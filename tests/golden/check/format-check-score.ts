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
    row('supported', score.supported),
    row('pointed out', score.pointedOut),
    row('no false proof', score.notSupported),
    row('no false alarm', score.noAlarm),
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
  const { words, verdicts, cites = [], source = '' } = expected;
  const wanted = [verdicts.join(' or '), source, cites.map((n) => `¶${n}`).join(' ')];
  return [
    `${id} ${words}`,
    `  expected: ${wanted.filter((part) => part !== '').join(' · ')}`,
    `  got:      ${got === 'missing' ? got : said}`,
  ].join('\n');
}
