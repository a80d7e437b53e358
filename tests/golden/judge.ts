import type { Answer } from '../../src/answer/answer.ts';
import { citationsOf, factsOf } from '../../src/answer/blocks.ts';
import type { Citation } from '../../src/knowledge/citation.ts';
import type { Expected, GoldenQuestion } from './golden-question.ts';

/** As what something was shown. */
export type Shown = 'sure' | 'nearest' | 'none';

export interface Verdict {
  readonly question: GoldenQuestion;
  readonly shown: Shown;
  /** Of an answerable question: what is asked for is shown. Of another one: nothing is said to be sure. */
  readonly right: boolean;
  /** Whether the first answering sentence holds the words asked for, where there are such. */
  readonly says?: boolean;
  /** What came, in short. */
  readonly got: string;
}

/** Holds an answer against what its question expects. */
export function judge(question: GoldenQuestion, answer: Answer): Verdict {
  const citations = citationsOf(answer.blocks);
  const { expected } = question;
  const shown = shownAs(answer, citations);
  const verdict = { question, shown, got: brief(answer, citations) };
  if (expected === undefined) return { ...verdict, right: shown !== 'sure' };
  const right =
    citesRightly(expected, citations, shown) &&
    statesFact(expected, answer) &&
    (expected.unsaid === undefined || isUnsaid(expected.unsaid, answer));
  if (expected.says === undefined || shown !== 'sure') return { ...verdict, right };
  return { ...verdict, right, says: citations[0]?.quote.includes(expected.says) ?? false };
}

function shownAs({ kind }: Answer, citations: readonly Citation[]): Shown {
  if (citations.length === 0) return 'none';
  return kind === 'nearest' ? 'nearest' : 'sure';
}

/** So many passages are among the first. */
const FIRST = 3;

/** Ordinals, as the table gives them, are those of the one article that is shipped. */
function citesRightly(
  { first = [], any = [], all = [], not = [] }: Expected,
  citations: readonly Citation[],
  shown: Shown,
): boolean {
  const ordinals = [...new Set(citations.map(ordinal))];
  const isAmong = (n: number) => ordinals.includes(n);
  if (not.some(isAmong)) return false;
  if (!all.every((n) => ordinals.slice(0, FIRST).includes(n))) return false;
  // What is only near need not come first.
  if (shown === 'nearest') return [...first, ...any, ...all].some(isAmong);
  const [top = 0] = ordinals;
  return (first.length === 0 || first.includes(top)) && (any.length === 0 || any.some(isAmong));
}

function statesFact({ fact }: Expected, { blocks }: Answer): boolean {
  if (fact === undefined) return true;
  return factsOf(blocks).some(
    ({ fact: stated }) =>
      stated.kind === 'partnership' &&
      stated.company === fact.company &&
      stated.bank === fact.bank &&
      (fact.when === undefined || stated.when?.written === fact.when),
  );
}

function isUnsaid(words: string, { unsaid = [] }: Answer): boolean {
  return unsaid.some((each) => each.includes(words) || words.includes(each));
}

/** A caption counts among no passages. */
function ordinal({ passage }: Citation): number {
  return passage.kind === 'passage' ? passage.ordinal : 0;
}

function brief(answer: Answer, citations: readonly Citation[]): string {
  const facts = factsOf(answer.blocks).length;
  const marks = citations.map((citation) => `¶${ordinal(citation)}`).join(' ');
  const first = citations[0]?.quote ?? '';
  const unsaid = answer.unsaid?.length ? `not found: ${answer.unsaid.join(' ')}` : '';
  return [answer.kind, facts === 0 ? '' : `${facts} facts`, marks, unsaid, first && `“${first}”`]
    .filter((part) => part !== '')
    .join(' · ');
}
