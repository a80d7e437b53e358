import { type Answer, citationsOf, factsOf } from '../../src/answer/answer.ts';
import type { Citation } from '../../src/knowledge/citation.ts';
import type { Expected, GoldenQuestion } from './golden-question.ts';

export interface Verdict {
  readonly question: GoldenQuestion;
  /** Something was cited. */
  readonly answered: boolean;
  readonly right: boolean;
  /** Whether the first answering sentence holds the words asked for, where there are such. */
  readonly says?: boolean;
  /** What came, in short. */
  readonly got: string;
}

const REFUSALS: readonly Answer['kind'][] = ['no-answer', 'not-mentioned', 'unknown-name'];

/** Holds an answer against what its question expects. */
export function judge(question: GoldenQuestion, answer: Answer): Verdict {
  const citations = citationsOf(answer.blocks);
  const { expected } = question;
  const verdict = { question, answered: citations.length > 0, got: brief(answer, citations) };
  if (expected === undefined) {
    return { ...verdict, right: REFUSALS.includes(answer.kind) && citations.length === 0 };
  }
  const right =
    citesRightly(expected, citations) &&
    statesFact(expected, answer) &&
    saysWhatIsUnsaid(expected, answer);
  if (expected.says === undefined) return { ...verdict, right };
  return { ...verdict, right, says: citations[0]?.quote.includes(expected.says) ?? false };
}

/** Ordinals, as the table gives them, are those of the one article that is shipped. */
function citesRightly({ first, any }: Expected, citations: readonly Citation[]): boolean {
  const ordinals = citations.map(ordinal);
  const [top] = ordinals;
  if (first !== undefined && (top === undefined || !first.includes(top))) return false;
  return any === undefined || ordinals.some((n) => any.includes(n));
}

function statesFact({ fact }: Expected, { blocks }: Answer): boolean {
  if (fact === undefined) return true;
  return factsOf(blocks).some(
    ({ fact: stated }) =>
      stated.kind === 'partnership' &&
      stated.company === fact.company &&
      stated.bank === fact.bank &&
      (fact.when === undefined || stated.when === fact.when),
  );
}

function saysWhatIsUnsaid({ unsaid }: Expected, { blocks }: Answer): boolean {
  if (unsaid === undefined) return true;
  return blocks.some((block) => {
    if (block.kind !== 'notice' || block.message.key !== 'pair.unsaid') return false;
    return JSON.stringify(block.message.values).includes(unsaid);
  });
}

/** A caption counts among no passages. */
function ordinal({ passage }: Citation): number {
  return passage.kind === 'passage' ? passage.ordinal : 0;
}

function brief(answer: Answer, citations: readonly Citation[]): string {
  const facts = factsOf(answer.blocks).length;
  const marks = citations.map((citation) => `¶${ordinal(citation)}`).join(' ');
  const first = citations[0]?.quote ?? '';
  return [answer.kind, facts === 0 ? '' : `${facts} facts`, marks, first && `“${first}”`]
    .filter((part) => part !== '')
    .join(' · ');
}
