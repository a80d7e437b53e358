import type { Answer, Block } from '../answer/answer.ts';
import { heading, notice } from '../answer/blocks.ts';
import type { Message } from '../answer/message.ts';
import { comparedSentencesOf, type Verdict } from '../answer/verdict.ts';
import { whatCanBeAsked } from '../answer/what-can-be-asked.ts';
import type { Found } from '../facts/facts.ts';
import type { Passage } from '../knowledge/article.ts';
import type { Citation } from '../knowledge/citation.ts';
import type { Library } from '../library/library.ts';
import { perLibrary } from '../library/per-library.ts';
import { cutText } from '../text/cut-text.ts';
import { overlaps } from '../text/span.ts';
import { checkClaim } from './check-claim.ts';
import { readClaims } from './read-claims.ts';

/**
 * Characters of a message that are read, including embeds and forwarded messages: Discord's limit
 * for the embeds of one message.
 */
export const MESSAGE_MAX = 6000;
/** Claims that fit into one message with their quotes. */
const CLAIMS_MAX = 8;

/**
 * Looks in the library for each claim of a message: where it appears word for word, or the closest
 * sentence with the differences. It does not decide what is true.
 */
export function checkMessage(message: string, library: Library): Answer {
  const { text, isCut } = cutText(message, MESSAGE_MAX);
  const cut = isCut ? [notice('check.cut', { count: text.length })] : [];
  const { claims, skipped } = readClaims(text, library);
  if (claims.length === 0) {
    return {
      kind: 'empty',
      blocks: [notice('check.empty'), ...cut, ...whatCanBeAsked(undefined, library)],
    };
  }
  const checked = claims.slice(0, CLAIMS_MAX).map((words) => {
    const verdict = checkClaim(words, library);
    return { kind: 'claim' as const, words, verdict, facts: factsOn(verdict, library) };
  });
  const left = Math.max(0, claims.length - CLAIMS_MAX);
  const others: Block[] =
    skipped === 0
      ? []
      : [
          {
            kind: 'notice',
            quiet: true,
            message: { key: 'check.skipped', values: { count: skipped } },
          },
        ];
  const blocks: Block[] = [
    heading('check.sum', sumOf(checked.map(({ verdict }) => verdict))),
    ...(left === 0 ? [] : [notice('check.left-out', { count: left, checked: CLAIMS_MAX })]),
    ...cut,
    ...checked,
    ...others,
  ];
  return { kind: 'check', blocks };
}

/** How many sentences have each verdict, leaving out those that none has. */
function sumOf(verdicts: readonly Verdict[]): Message['values'] {
  const counted = VERDICTS.flatMap((kind) => {
    const count = verdicts.filter((verdict) => verdict.kind === kind).length;
    return count === 0 ? [] : { key: `check.sum-${kind}` as const, values: { count } };
  });
  return { count: verdicts.length, sum: { messages: counted } };
}

const VERDICTS = ['quoted', 'near', 'not-found'] as const satisfies readonly Verdict['kind'][];

interface Placed {
  readonly fact: Found['fact'];
  readonly quote: Citation;
}

/** The library's facts by the passages that they quote, in order. */
const placed = perLibrary(({ facts }): ReadonlyMap<Passage, readonly Placed[]> => {
  const byPassage = new Map<Passage, Placed[]>();
  for (const fact of facts) {
    for (const quote of fact.quotes) {
      const here = byPassage.get(quote.passage);
      if (here === undefined) byPassage.set(quote.passage, [{ fact, quote }]);
      else here.push({ fact, quote });
    }
  }
  return byPassage;
});

/** The facts whose quotes overlap the compared sentences. */
function factsOn(verdict: Verdict, library: Library): Found[] {
  const found = comparedSentencesOf(verdict).flatMap(({ citation }) =>
    (placed(library).get(citation.passage) ?? [])
      .filter(({ quote }) => overlaps(citation, quote))
      .map(({ fact }) => fact),
  );
  const order = orderOf(library);
  return [...new Set(found)]
    .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map((fact) => ({ fact, via: [] }));
}

/** Each fact's position among the library's. */
const orderOf = perLibrary(
  ({ facts }): ReadonlyMap<Found['fact'], number> => new Map(facts.map((fact, n) => [fact, n])),
);
