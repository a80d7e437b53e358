import type { Citation } from '../knowledge/citation.ts';
import { firstFrom, overlaps, type Span } from '../text/span.ts';
import type { Doubt, Hypothesis, Match } from './checks/check.ts';
import { CHECKS } from './checks.ts';
import type { SourceSentence } from './source-sentence.ts';
import { spotsOf } from './statement.ts';
import { says } from './when.ts';

/** What a statement lacks: nothing where a sentence proves it. */
export interface Proof {
  /** The sentence that comes nearest, if any has all of the statement. */
  readonly sentence?: SourceSentence;
  /** What could be confused in it. */
  readonly doubts: readonly Doubt[];
}

/**
 * Of so many ways to lay a statement over a sentence the first are tried: more would be a list of
 * names.
 */
const MATCHES_MAX = 50;

/**
 * Looks for a sentence that says a statement and in which nothing can be confused.
 * @param sentences those that the fact quotes from
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

/** What could be confused; undefined if it is no less than so much, for then it is not needed. */
function doubtsOf(reading: Match, claim: Hypothesis, max = Number.POSITIVE_INFINITY) {
  const doubts: Doubt[] = [];
  for (const check of CHECKS) {
    for (const doubt of check.doubts(reading, claim)) doubts.push(doubt);
    if (doubts.length >= max) return undefined;
  }
  return doubts;
}

/** The ways in which a sentence says the statement: its parts as close together as they stand. */
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

/** For each part its first place from here on. */
function nearest(places: readonly (readonly Span[])[], from: number): Span[] | undefined {
  const spots = places.flatMap((own) => own[firstFrom(own, from)] ?? []);
  return spots.length === places.length ? spots : undefined;
}

/** The same, each behind the one before it. */
function inOrder(places: readonly (readonly Span[])[], from: number): Span[] | undefined {
  const spots: Span[] = [];
  for (const own of places) {
    const next = own[firstFrom(own, spots.at(-1)?.end ?? from)];
    if (next === undefined) return undefined;
    spots.push(next);
  }
  return spots;
}

/** Quoted words and where they stand. */
export type Quote = Pick<Citation, 'passage' | 'quote' | 'start' | 'end'>;

/** Whether a sentence is one that a quote stands in, at least in part. */
export function isQuoted({ passage, span }: SourceSentence, quote: Quote): boolean {
  return quote.passage === passage && overlaps(quote, span);
}
