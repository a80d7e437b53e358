import { type Answer, type Block, citationsOf } from '../../../src/answer/answer.ts';
import { checkMessage } from '../../../src/answer/check-message.ts';
import type { Library } from '../../../src/library.ts';
import { sayClaim } from '../../../src/surfaces/say-claim.ts';
import { createSpeaker } from '../../../src/surfaces/texts/say.ts';
import type { ExpectedClaim, GoldenMessage } from './golden-message.ts';

/** What came of an expected claim. */
export interface JudgedClaim {
  readonly id: string;
  readonly kind: string;
  readonly expected: ExpectedClaim;
  /** The verdict given; `missing` if the message was not read as making this claim. */
  readonly got: ExpectedClaim['verdicts'][number] | 'missing';
  /** Also that the right passage is cited, and the right words are set against the claim's. */
  readonly right: boolean;
  /** What was said, in short. */
  readonly said: string;
}

export interface JudgedMessage {
  readonly message: GoldenMessage;
  readonly claims: readonly JudgedClaim[];
  /** What was taken for a claim and is none. */
  readonly surplus: readonly string[];
}

interface GivenClaim {
  readonly words: string;
  readonly verdict: ExpectedClaim['verdicts'][number];
  readonly ordinals: readonly number[];
  readonly lines: readonly string[];
}

/** Checks a message and holds what is said against what is right. */
export function judgeMessage(message: GoldenMessage, library: Library): JudgedMessage {
  const given = givenClaims(checkMessage(message.message, library), library);
  const claims = message.claims.map((expected): JudgedClaim => {
    const claim = given.find(({ words }) => words === expected.words.trim());
    const { id, kind } = message;
    if (claim === undefined) return { id, kind, expected, got: 'missing', right: false, said: '' };
    const said = [claim.verdict, ...claim.lines, claim.ordinals.map((n) => `¶${n}`).join(' ')];
    return {
      id,
      kind,
      expected,
      got: claim.verdict,
      right: isRight(claim, expected),
      said: said.join(' · '),
    };
  });
  const expected = message.claims.map(({ words }) => words.trim());
  const surplus = given.map(({ words }) => words).filter((words) => !expected.includes(words));
  return { message, claims, surplus };
}

function isRight({ verdict, ordinals, lines }: GivenClaim, expected: ExpectedClaim): boolean {
  if (!expected.verdicts.includes(verdict)) return false;
  if (verdict === 'not-mentioned') return ordinals.length === 0;
  const { cites = ordinals, source = '' } = expected;
  return ordinals.some((n) => cites.includes(n)) && lines.join('\n').includes(source);
}

/** The claims of an answer, each with what follows it up to the next one. */
function givenClaims({ blocks }: Answer, { entities }: Library): GivenClaim[] {
  const speaker = createSpeaker('zh-CN', entities, String);
  return blocks.flatMap((block, n): GivenClaim[] => {
    if (block.kind !== 'claim') return [];
    const next = blocks.findIndex(({ kind }, m) => m > n && kind === 'claim');
    const evidence: readonly Block[] = blocks.slice(n + 1, next < 0 ? undefined : next);
    return [
      {
        words: block.words,
        verdict: block.verdict.kind,
        ordinals: citationsOf(evidence).map(({ passage }) => passage.ordinal),
        lines: sayClaim(block, speaker).verdict.slice(1),
      },
    ];
  });
}
