import type { Citation } from '../knowledge/citation.ts';
import { firstFrom, overlaps, type Span } from '../text/span.ts';
import type { Doubt, Hypothesis, Match } from './checks/check.ts';
import { CHECKS } from './checks.ts';
import type { SourceSentence } from './source-sentence.ts';
import { spotsOf } from './statement.ts';
import { says } from './when.ts';

/** How far a statement is proved: there is a sentence without doubts if it is. */
export interface Proof {
  /** The sentence with the fewest doubts, if any sentence has all parts of the statement. */
  readonly sentence?: SourceSentence;
  /** What could be confused in that sentence. */
  readonly doubts: readonly Doubt[];
}

/** Only the first matches in a sentence are tried: more occur only in lists of names. */
const MATCHES_MAX = 50;

/**
 * Looks for a sentence that has all parts of a statement and leaves no doubt.
 * @param sentences the sentences that the fact quotes
 */
export function prove(claim: Hypothesis, sentences: readonly SourceSentence[]): Proof {
  let best: Proof | undefined;
  for (const sentence of sentences) {
    for (const reading of matchesOf(claim, sentence)) {
      const doubts = doubtsOf(reading, claim, best?.doubts.length);
      if (doubts === undefined) continue;
      best = { sentence, doubts };
      if (doubts.length === 0) return best;
    }
  }
  return best ?? { doubts: [] };
}

/** The doubts; undefined once there are `max` of them: an earlier match had no more. */
function doubtsOf(reading: Match, claim: Hypothesis, max = Number.POSITIVE_INFINITY) {
  const doubts: Doubt[] = [];
  for (const check of CHECKS) {
    for (const doubt of check.doubts(reading, claim)) doubts.push(doubt);
    if (doubts.length >= max) return undefined;
  }
  return doubts;
}

/** The matches of a statement in a sentence, each with its parts as close together as possible. */
function* matchesOf(claim: Hypothesis, sentence: SourceSentence): Iterable<Match> {
  const { statement, when, year } = claim;
  const parts = statement.parts.map((part) => spotsOf(part, sentence));
  const dates =
    when === undefined || !statement.isDated
      ? []
      : [sentence.dates.filter((date) => says(date, when, year))];
  if ([...parts, ...dates].some((spots) => spots.length === 0)) return;
  const seen = new Set<string>();
  for (const anchor of [...parts, ...dates].flat().toSorted((a, b) => a.start - b.start)) {
    const own = statement.isOrdered ? inOrder(parts, anchor.start) : nearest(parts, anchor.start);
    const when = nearest(dates, anchor.start);
    if (own === undefined || when === undefined) continue;
    const spots = [...own, ...when];
    const key = spots.map(({ start }) => start).join();
    if (seen.has(key)) continue;
    seen.add(key);
    yield { sentence, spots, dates: sentence.dates };
    if (seen.size === MATCHES_MAX) return;
  }
}

/** The first place of each part at or after `from`; undefined if one has none. */
function nearest(places: readonly (readonly Span[])[], from: number): Span[] | undefined {
  const spots = places.flatMap((own) => own[firstFrom(own, from)] ?? []);
  return spots.length === places.length ? spots : undefined;
}

/** The same, each part after the one before it. */
function inOrder(places: readonly (readonly Span[])[], from: number): Span[] | undefined {
  const spots: Span[] = [];
  for (const own of places) {
    const next = own[firstFrom(own, spots.at(-1)?.end ?? from)];
    if (next === undefined) return undefined;
    spots.push(next);
  }
  return spots;
}

/** Quoted words and where they are. */
export type Quote = Pick<Citation, 'passage' | 'quote' | 'start' | 'end'>;

/** Whether a quote takes at least some words from a sentence. */
export function isQuoted({ passage, span }: SourceSentence, quote: Quote): boolean {
  return quote.passage === passage && overlaps(quote, span);
}
