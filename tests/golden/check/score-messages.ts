import type { Library } from '../../../src/library.ts';
import type { Tally } from '../score.ts';
import type { GoldenMessage } from './golden-message.ts';
import { type JudgedClaim, type JudgedMessage, judgeMessage } from './judge-message.ts';

/** How often the check is right, both ways. */
export interface CheckScore {
  readonly kinds: readonly (Tally & { readonly kind: string })[];
  readonly total: Tally;
  /** Of the claims that the library supports, those found, with the right passage. */
  readonly supported: Tally;
  /** Of the claims that it does not support, those not called supported. */
  readonly notSupported: Tally;
  /** Of the claims with a date or figure that differs, those pointed out, with the right one. */
  readonly pointedOut: Tally;
  /** Of the claims where none differs, those without an alarm. */
  readonly noAlarm: Tally;
  /** Of the messages, those split into the right claims. */
  readonly split: Tally;
  readonly failures: readonly (JudgedClaim | JudgedMessage)[];
}

/** Checks all messages against a library and holds the verdicts against what is right. */
export function scoreMessages(messages: readonly GoldenMessage[], library: Library): CheckScore {
  const judged = messages.map((message) => judgeMessage(message, library));
  const claims = judged.flatMap((each) => each.claims);
  const expecting = (kind: string) =>
    claims.filter(({ expected: { verdicts } }) => verdicts.every((verdict) => verdict === kind));
  const without = (kind: JudgedClaim['got']) =>
    claims.filter(({ expected: { verdicts } }) => !verdicts.some((verdict) => verdict === kind));
  const isSplit = ({ claims, surplus }: JudgedMessage) =>
    surplus.length === 0 && claims.every(({ got }) => got !== 'missing');
  const isRight = ({ right }: JudgedClaim) => right;
  return {
    kinds: [...new Set(messages.map(({ kind }) => kind))].map((kind) => {
      const own = judged.filter(({ message }) => message.kind === kind);
      return {
        kind,
        ...tally(own, (each) => isSplit(each) && each.claims.every(isRight)),
      };
    }),
    total: tally(judged, (each) => isSplit(each) && each.claims.every(isRight)),
    supported: tally(expecting('supported'), isRight),
    notSupported: tally(without('supported'), ({ got }) => got !== 'supported'),
    pointedOut: tally(expecting('differs'), isRight),
    noAlarm: tally(without('differs'), ({ got }) => got !== 'differs'),
    split: tally(judged, isSplit),
    failures: [
      ...claims.filter((claim) => !claim.right),
      ...judged.filter(({ surplus }) => surplus.length > 0),
    ],
  };
}

function tally<T>(items: readonly T[], isRight: (item: T) => boolean): Tally {
  return { right: items.filter(isRight).length, of: items.length };
}
