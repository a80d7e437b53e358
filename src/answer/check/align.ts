import type { PlacedNeed } from '../../search/analyze.ts';
import { compareFigures, type Figure, isSameUnit } from '../../text/figures.ts';
import type { Span } from '../../text/normalize.ts';
import { isHeldBy } from './is-held-by.ts';
import { type Reading, textOf } from './read-sentence.ts';

/** A claim laid over a source sentence: each of its words and figures, and what holds it there. */
export interface Alignment {
  readonly words: readonly { readonly word: PlacedNeed; readonly at: Span }[];
  readonly figures: readonly { readonly figure: Figure; readonly at: Figure }[];
}

/**
 * The least share that a claim has to have of the source's words, from the first to the last that it
 * has: words scattered over a long sentence need not belong together. Chosen on the messages of
 * tests/golden/check; of what is false there, nothing passes at half of it either.
 */
const DENSITY_MIN = 0.3;

/** 与, 和, 、: what joins two words that may change places. */
const JOINER = /^[\s、,，&和与跟同及並并]*(?:以及|and|with)?\s*$/u;

type Item =
  | { readonly kind: 'word'; readonly start: number; readonly word: PlacedNeed }
  | { readonly kind: 'figure'; readonly start: number; readonly figure: Figure };

/**
 * Lays a claim over a source sentence in order: a claim that leaves words of the source out is still
 * what the source says, one that changes their order may not be (银行从互联网巨头获利, 互联网巨头从银行获利).
 * @param figures whether its figures have to be the source's, or only of the same unit
 */
export function align(
  claim: Reading,
  source: Reading,
  figures: 'same' | 'alike',
): Alignment | undefined {
  const items = inSourceOrder(itemsOf(claim), claim, source);
  const candidates = items.map((item) => spotsOf(item, source, figures));
  const [first = []] = candidates;
  const runs = first.map((spot) => runFrom(spot, candidates)).filter((run) => run !== undefined);
  const [shortest] = runs.toSorted((a, b) => extent(a) - extent(b));
  if (shortest === undefined) return undefined;
  const [start, end] = [shortest[0]?.start ?? 0, shortest.at(-1)?.end ?? 0];
  const between = itemsOf(source).filter((item) => item.start >= start && item.start < end);
  if (items.length < DENSITY_MIN * between.length) return undefined;
  const at = (n: number) => shortest[n] as Span;
  return {
    words: items.flatMap((item, n) => (item.kind === 'word' ? { word: item.word, at: at(n) } : [])),
    figures: items.flatMap((item, n) =>
      item.kind === 'figure' ? { figure: item.figure, at: at(n) as Figure } : [],
    ),
  };
}

function itemsOf({ words, figures }: Reading): Item[] {
  return [
    ...words.map((word): Item => ({ kind: 'word', start: word.start, word })),
    ...figures.map((figure): Item => ({ kind: 'figure', start: figure.start, figure })),
  ].toSorted((a, b) => a.start - b.start);
}

function spotsOf(item: Item, source: Reading, figures: 'same' | 'alike'): Span[] {
  if (item.kind === 'word') return source.words.filter((other) => isHeldBy(item.word, other));
  return source.figures.filter(
    (figure) =>
      isSameUnit(item.figure, figure) &&
      (figures === 'alike' || compareFigures(item.figure, figure) === 'same'),
  );
}

/** The earliest spots that follow each other, one for each item. */
function runFrom(first: Span, [, ...others]: readonly (readonly Span[])[]): Span[] | undefined {
  const run = [first];
  for (const spots of others) {
    const last = run.at(-1) as Span;
    const next = spots.find(({ start }) => start >= last.end);
    if (next === undefined) return undefined;
    run.push(next);
  }
  return run;
}

function extent(run: readonly Span[]): number {
  return (run.at(-1)?.end ?? 0) - (run[0]?.start ?? 0);
}

/** What the claim and the source both join (A与B, B和A) is put in the source's order. */
function inSourceOrder(items: readonly Item[], claim: Reading, source: Reading): Item[] {
  const ordered = [...items];
  const joins = (a: PlacedNeed, b: PlacedNeed) =>
    source.words.some(
      (first) =>
        isHeldBy(a, first) &&
        source.words.some((second) => isHeldBy(b, second) && isJoined(first, second, source)),
    );
  for (let n = 0; n + 1 < ordered.length; n++) {
    const [a, b] = [ordered[n], ordered[n + 1]];
    if (a?.kind !== 'word' || b?.kind !== 'word' || !isJoined(a.word, b.word, claim)) continue;
    if (joins(b.word, a.word) && !joins(a.word, b.word)) [ordered[n], ordered[n + 1]] = [b, a];
  }
  return ordered;
}

function isJoined(a: Span, b: Span, reading: Reading): boolean {
  return a.end < b.start && JOINER.test(textOf({ start: a.end, end: b.start }, reading));
}
