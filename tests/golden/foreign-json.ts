import type { Answer } from '../../src/answer/answer.ts';
import type { Difference, Verdict } from '../../src/answer/verdict.ts';
import { PUBLISHED } from '../../src/facts/fact.ts';
import { FACT_KINDS } from '../../src/facts/kinds.ts';
import type { Library } from '../../src/library/library.ts';
import { foreignWords } from './foreign-words.ts';
import type { KnownWords } from './known-words.ts';
import { strings } from './shown-words.ts';

const ANSWER_KINDS = [
  'passages',
  'fact',
  'facts',
  'nearest',
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

const VERDICTS = new Set<string>(['quoted', 'near', 'not-found'] satisfies Verdict['kind'][]);

const DIFFERENCES = ['number', 'date', 'name', 'words'] satisfies Difference['kind'][];

/** The strings of an answer's JSON that have no source. */
export function foreignJson(json: unknown, known: KnownWords, { corpus }: Library): string[] {
  const ids = new Set<string>([
    ...corpus.articles.map(({ id }) => id),
    ...corpus.articles.flatMap(({ passages, captions }) =>
      [...passages, ...captions].map(({ id }) => id),
    ),
  ]);
  const kinds = new Set<string>([
    ...ANSWER_KINDS,
    ...DIFFERENCES,
    ...FACT_KINDS.map(({ kind }) => kind),
  ]);
  const isSourced = (key: string, value: string) => {
    if (key === 'quote') return known.lines.some((line) => line.includes(value));
    if (key === 'text') return known.lines.includes(value);
    if (key === 'article' || key === 'passage') return ids.has(value);
    if (key === 'verdict') return VERDICTS.has(value);
    if (key === 'believed') return value === 'program' || value === 'person';
    if (key === 'status') return value === 'planned';
    if (key === 'year_from') return value === PUBLISHED;
    if (key === 'said' || key === 'source') return value === '' || known.whole.has(value.trim());
    if (key === 'topic') return foreignWords({ quoted: false, words: value }, known).length === 0;
    // Two groups may stand between those asked about and a fact.
    if (key === 'via') return value.split('、').every((name) => known.whole.has(name));
    return key === 'kind' ? kinds.has(value) : known.whole.has(value);
  };
  return strings(json).flatMap(({ key, value }) => (isSourced(key, value) ? [] : [value]));
}
