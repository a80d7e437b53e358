import type { Library } from '../../../src/library/library.ts';
import type { Tally } from '../score.ts';
import type { GoldenMessage } from './golden-message.ts';
import { type JudgedClaim, type JudgedMessage, judgeMessage } from './judge-message.ts';

/** How often the check is right. */
export interface CheckScore {
  readonly kinds: readonly (Tally & { readonly kind: string })[];
  readonly total: Tally;
  /** Of the claims that stand in the library word for word, those found, at the right place. */
  readonly quoted: Tally;
  /** Of the claims that do not, those not said to. */
  readonly notQuoted: Tally;
  /** Of the claims to which something comes close, those to which the right place is shown. */
  readonly near: Tally;
  /** Of the claims to which nothing does, those to which nothing is shown. */
  readonly notFound: Tally;
  /** Of the claims with another number, date or name, those where it is set against the source's. */
  readonly differences: Tally;
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
      return { kind, ...tally(own, (each) => isSplit(each) && each.claims.every(isRight)) };
    }),
    total: tally(judged, (each) => isSplit(each) && each.claims.every(isRight)),
    quoted: tally(expecting('quoted'), isRight),
    notQuoted: tally(without('quoted'), ({ got }) => got !== 'quoted'),
    near: tally(expecting('near'), isRight),
    notFound: tally(expecting('not-found'), isRight),
    differences: tally(
      claims.filter(({ differs }) => differs !== undefined),
      ({ differs }) => differs ?? false,
    ),
    split: tally(judged, isSplit),
    failures: [
      ...claims.filter(({ right, differs }) => !right || differs === false),
      ...judged.filter(({ surplus }) => surplus.length > 0),
    ],
  };
}

function tally<T>(items: readonly T[], isRight: (item: T) => boolean): Tally {
  return { right: items.filter(isRight).length, of: items.length };
}
