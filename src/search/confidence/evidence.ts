import type { DateMention, PartialDate } from '../../text/dates.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { meets } from '../question/aims.ts';
import { nameTerm } from '../question/analysis.ts';
import { type AskedKind, holdsKind, isNumber } from '../question/asked-kinds.ts';
import { heldBy, isTelling, shareHeld, type Thing } from '../question/things.ts';
import type { CompiledQuestion } from '../ranking/compile-question.ts';
import { createLcsCounter } from '../ranking/lcs.ts';
import { createScore, most, saidAbove } from './clause-score.ts';
import { placesOf } from './closeness.ts';
import { confidence, type Signals } from './confidence.ts';
import type { Criteria } from './criteria.ts';
import type { IndependentClause, ReadPassage } from './read-passage.ts';
import { saysDate } from './says-date.ts';

/** What a passage says of a question. */
export interface Evidence {
  /** The words to quote: one or two whole independent clauses. */
  readonly span: Span;
  readonly signals: Signals;
  /** 0–1. */
  readonly confidence: number;
  /** The best clause of the quote. */
  readonly best: Pick<IndependentClause, 'start' | 'end' | 'analysis' | 'about'> | undefined;
  /** What the best clause fails to say, however well its words fit. */
  readonly lacks: readonly Lack[];
  /** The content that neither the quote says nor a heading over this passage alone. */
  readonly missing: readonly Thing[];
  /** The things that the passage or any heading above it says, even in other words. */
  readonly held: readonly Thing[];
  /** The things that the title or a heading above it says. */
  readonly above: readonly Thing[];
}

export type Lack = 'name' | 'date' | 'kind' | 'aim';

/** What each lack costs; a name most: another company is no answer, whatever the words say. */
const LACK: Readonly<Record<Lack, number>> = { name: 3, date: 1, kind: 1, aim: 1 };
/** Two clauses are quoted together if the lesser one scores at least this share of the better … */
const NEIGHBOUR = 0.7;
/** … and both make up at most this share of the passage. */
const QUOTED_MAX = 0.6;

/**
 * Weighs a passage: what to quote, and how much of the question it says. The quote itself has to
 * name everyone whom the question names and contain the asked kind. A heading over several passages
 * helps to find them but proves nothing about any one; one over a single passage is part of it.
 * @param published the article's date; its year counts if a passage has no dates, or none with a
 *   year: few articles repeat it in every paragraph
 * @param meaning how near its meaning is to the question's, if a model says so
 */
export function weigh(
  criteria: Criteria,
  { passage, independentClauses, headings, title }: ReadPassage,
  published: PartialDate | undefined,
  meaning?: number,
): Evidence {
  const { question, things, compiled, fit } = criteria;
  const above = headings.map((heading) => ({
    below: heading.below,
    ...saidAbove(heading, criteria),
  }));
  const score = createScore(criteria, above);
  const names = question.names.map(nameTerm);
  let dates: readonly DateMention[] = [];
  const judged = independentClauses.map((statement) => {
    if (statement.held.dates.length > 0) dates = statement.held.dates;
    // A clause without dates takes those of the text before it.
    const isTimely = question.dates.every((date) => saysDate(date, dates, published));
    const lacks = lacksOf(criteria, statement, names, isTimely);
    const shares = heldBy(things, statement.analysis);
    const { start, end, analysis, about } = statement;
    const weight = lacking(lacks);
    return { start, end, analysis, about, lacks, weight, shares, score: score(statement, shares) };
  });
  const best = bestOf(judged);
  const quoted = best === undefined ? [] : quotedWith(best, judged, passage.text.length);
  const sole = above.filter(({ below }) => below === 1);
  const heldByAny = (texts: readonly { readonly shares: readonly number[] }[]) =>
    most(
      things,
      texts.map(({ shares }) => shares),
    );
  const said = heldByAny([...quoted, ...sole]);
  const own = heldByAny([...judged, ...sole]);
  const lent = above.map(({ shares, below }) => shares.map((share) => share / below));
  const held = most(things, [own, ...lent]);
  const inTitle = heldBy(things, title);
  const words = quoted.map(({ analysis }) => analysis.text).join('');
  const signals = {
    covered: shareHeld(things, own),
    order: orderShare(compiled, words),
    ...(meaning === undefined ? {} : { meaning }),
  };
  return {
    span: { start: quoted[0]?.start ?? 0, end: quoted.at(-1)?.end ?? passage.text.length },
    signals,
    confidence: confidence(signals, fit),
    best,
    lacks: best?.lacks ?? [],
    missing: things.filter(({ kind }, n) => kind === 'content' && said[n] === 0),
    held: things.filter((thing, n) => isTelling(thing) && (held[n] ?? 0) > 0),
    above: things.filter(
      (thing, n) => isTelling(thing) && [...lent, inTitle].some((shares) => shares[n]),
    ),
  };
}

interface Judged extends Pick<IndependentClause, 'start' | 'end' | 'analysis' | 'about'> {
  readonly lacks: readonly Lack[];
  /** What the lacks cost. */
  readonly weight: number;
  /** For each thing, how far the clause says it (0–1). */
  readonly shares: readonly number[];
  readonly score: number;
}

function lacksOf(
  { things, aims, kinds }: Criteria,
  statement: IndependentClause,
  names: readonly string[],
  isTimely: boolean,
): Lack[] {
  const { analysis, about } = statement;
  const lacks: Lack[] = [];
  if (!names.every((name) => about.includes(name))) lacks.push('name');
  if (!isTimely) lacks.push('date');
  if (!kinds.every((kind) => answersKind(kind, things, statement))) lacks.push('kind');
  if (!meets(aims, analysis.text)) lacks.push('aim');
  return lacks;
}

/**
 * Whether a clause contains the asked kind. A date or an office may be anywhere in it; a number has
 * to be in a part that says what it counts.
 */
function answersKind(
  kind: AskedKind,
  things: readonly Thing[],
  { analysis, held, clauses }: IndependentClause,
): boolean {
  if (!isNumber(kind)) return holdsKind(kind, held);
  const places = things
    .filter((thing) => thing.kind === 'content')
    .flatMap((thing) => placesOf(thing, analysis));
  const near = clauses.filter((clause) => places.some((place) => overlaps(place, clause)));
  if (near.length === 0) return holdsKind(kind, held);
  const quantities = held.quantities.filter((each) =>
    near.some((clause) => overlaps(each, clause)),
  );
  return holdsKind(kind, { ...held, quantities });
}

/** What all lacks cost together. */
export function lacking(lacks: readonly Lack[]): number {
  return lacks.reduce((sum, lack) => sum + LACK[lack], 0);
}

/** The clause that lacks least and, among equals, scores highest. */
function bestOf(judged: readonly Judged[]): Judged | undefined {
  let [best] = judged;
  for (const each of judged) {
    if (best === undefined || each.weight > best.weight) continue;
    if (each.weight < best.weight || each.score > best.score) best = each;
  }
  return best;
}

/** The best clause, plus an adjacent one that scores nearly as high and lacks no more. */
function quotedWith(best: Judged, judged: readonly Judged[], length: number): Judged[] {
  const at = judged.indexOf(best);
  const [beside] = [at - 1, at + 1]
    .flatMap((n) => judged[n] ?? [])
    .filter(({ score, weight }) => score >= NEIGHBOUR * best.score && weight <= best.weight)
    .toSorted((a, b) => b.score - a.score);
  if (beside === undefined) return [best];
  const both = [best, beside].toSorted((a, b) => a.start - b.start);
  return (both[1]?.end ?? 0) - (both[0]?.start ?? 0) <= QUOTED_MAX * length ? both : [best];
}

/** The longest common subsequence of question and text, as a share of the question. */
function orderShare(compiled: CompiledQuestion, text: string): number {
  if (compiled.length === 0) return 0;
  const lcs = createLcsCounter(compiled.lcsMasks, compiled.lcsWords, compiled.length);
  for (let n = 0; n < text.length; n++) lcs.next(compiled.charRows.rowOf(text.charCodeAt(n)));
  return lcs.length() / compiled.length;
}
