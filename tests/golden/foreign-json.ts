import type { Answer } from '../../src/answer/answer.ts';
import type { Verdict } from '../../src/answer/check/verdict.ts';
import { FACT_KINDS } from '../../src/facts/kinds.ts';
import type { Library } from '../../src/library.ts';
import type { KnownWords } from './known-words.ts';
import { strings } from './shown-words.ts';

const ANSWER_KINDS = [
  'passages',
  'fact',
  'facts',
  'no-answer',
  'not-mentioned',
  'unknown-name',
  'ambiguous-name',
  'check',
  'empty',
  'comparison',
  'not-comparable',
  'timeline',
  'unclear-date',
  'source',
  'source-gone',
  'ambiguous-source',
] as const satisfies readonly Answer['kind'][];

const VERDICTS = new Set<string>([
  'supported',
  'differs',
  'not-mentioned',
] satisfies Verdict['kind'][]);

/** The strings of an answer's JSON that have no source. */
export function foreignJson(json: unknown, known: KnownWords, { corpus }: Library): string[] {
  const ids = new Set<string>([
    ...corpus.articles.map(({ id }) => id),
    ...corpus.articles.flatMap(({ passages, captions }) =>
      [...passages, ...captions].map(({ id }) => id),
    ),
  ]);
  const kinds = new Set<string>([...ANSWER_KINDS, ...FACT_KINDS.map(({ kind }) => kind)]);
  const isSourced = (key: string, value: string) => {
    if (key === 'quote') return known.lines.some((line) => line.includes(value));
    if (key === 'text') return known.lines.includes(value);
    if (key === 'article' || key === 'passage') return ids.has(value);
    if (key === 'verdict') return VERDICTS.has(value);
    return key === 'kind' ? kinds.has(value) : known.whole.has(value);
  };
  return strings(json).flatMap(({ key, value }) => (isSourced(key, value) ? [] : [value]));
}
