import {
  comparedSentencesOf,
  type Difference,
  differencesOf,
} from '../../../src/answer/verdict.ts';
import { checkMessage } from '../../../src/check/check-message.ts';
import type { Library } from '../../../src/library/library.ts';
import type { ExpectedClaim, GoldenMessage } from './golden-message.ts';

/** What came of an expected claim. */
export interface JudgedClaim {
  readonly id: string;
  readonly kind: string;
  readonly expected: ExpectedClaim;
  /** The verdict given; `missing` if the message was not read as making this claim. */
  readonly got: ExpectedClaim['verdicts'][number] | 'missing';
  /** The verdict is right, and a right passage is cited. */
  readonly right: boolean;
  /** Whether every difference that is expected is shown; undefined where none is. */
  readonly differs?: boolean;
  /** What was said, in short. */
  readonly said: string;
}

export interface JudgedMessage {
  readonly message: GoldenMessage;
  readonly claims: readonly JudgedClaim[];
  /** What was taken for a claim and is none. */
  readonly surplus: readonly string[];
}

/** Checks a message and holds what is said against what is right. */
export function judgeMessage(message: GoldenMessage, library: Library): JudgedMessage {
  const given = checkMessage(message.message, library).blocks.flatMap((block) =>
    block.kind === 'claim' ? [block] : [],
  );
  const claims = message.claims.map((expected): JudgedClaim => {
    const claim = given.find(({ words }) => words === expected.words.trim());
    const base = { id: message.id, kind: message.kind, expected };
    if (claim === undefined) return { ...base, got: 'missing', right: false, said: '' };
    const { verdict } = claim;
    const ordinals = comparedSentencesOf(verdict).map(({ citation }) => citation.passage.ordinal);
    const { cites = ordinals, differences } = expected;
    const isCited = ordinals.length === 0 || ordinals.some((n) => cites.includes(n));
    const shown = differencesOf(verdict);
    return {
      ...base,
      got: verdict.kind,
      right: expected.verdicts.includes(verdict.kind) && isCited,
      ...(differences && { differs: differences.every((each) => shown.some(isShown(each))) }),
      said: [verdict.kind, ...ordinals.map((n) => `¶${n}`), ...shown.map(brief)].join(' · '),
    };
  });
  const expected = message.claims.map(({ words }) => words.trim());
  const surplus = given.map(({ words }) => words).filter((words) => !expected.includes(words));
  return { message, claims, surplus };
}

/** Either may have a word more: 600多万 or 600多万张. */
function isShown(expected: Difference): (shown: Difference) => boolean {
  const isPart = (a: string, b: string) => a !== '' && b !== '' && (a.includes(b) || b.includes(a));
  return ({ kind, said, source }) =>
    kind === expected.kind && isPart(said, expected.said) && isPart(source, expected.source);
}

function brief({ kind, said, source }: Difference): string {
  return `${kind} ${said}/${source}`;
}
