import type { Answer, AnswerKind } from '../../src/answer/answer.ts';
import type { Verdict } from '../../src/answer/verdict.ts';
import type { Result } from './conversation.ts';

/** What an answer means to the person who asked; a check is as sure as its best verdict. */
export function resultOf({ kind, blocks }: Answer): Result {
  if (kind !== 'check') return RESULT_OF[kind];
  const verdicts = blocks.flatMap((block) => (block.kind === 'claim' ? block.verdict.kind : []));
  return BY_VERDICT.find(([verdict]) => verdicts.includes(verdict))?.[1] ?? 'nothing';
}

const BY_VERDICT: readonly (readonly [Verdict['kind'], Result])[] = [
  ['quoted', 'sure'],
  ['near', 'nearest'],
];

const RESULT_OF: Readonly<Record<Exclude<AnswerKind, 'check'>, Result>> = {
  passages: 'sure',
  fact: 'sure',
  facts: 'sure',
  comparison: 'sure',
  timeline: 'sure',
  source: 'sure',
  library: 'sure',
  more: 'sure',
  nearest: 'nearest',
  'no-answer': 'nothing',
  'not-mentioned': 'nothing',
  help: 'help',
  empty: 'help',
  'unknown-command': 'refusal',
  'unknown-name': 'refusal',
  'ambiguous-name': 'refusal',
  'not-comparable': 'refusal',
  'unclear-date': 'refusal',
  'unclear-filter': 'refusal',
  'ambiguous-source': 'refusal',
  'source-gone': 'refusal',
  'control-gone': 'refusal',
  error: 'refusal',
};
