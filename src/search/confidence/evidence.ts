import type { DateMention, PartialDate } from '../../text/dates.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { type Aims, meets } from '../question/aims.ts';
import { nameTerm, type Question } from '../question/analyze.ts';
import { type AskedKind, holdsKind, isNumber } from '../question/asked-kinds.ts';
import { heldBy, isTelling, shareHeld, type Thing } from '../question/things.ts';
import { type CompiledQuestion, charPair } from '../ranking/compile-question.ts';
import { createLcsCounter } from '../ranking/lcs.ts';
import { placesOf } from './closeness.ts';
import { confidence, type Signs } from './confidence.ts';
import type { ReadHeading, ReadPassage, Statement } from './read-passage.ts';
import { saysDate } from './says-date.ts';

/** What a passage has to say to a question. */
export interface Evidence {
  /** Its words that answer best, whole statements. */
  readonly span: Span;
  readonly signs: Signs;
  /** 0–1. */
  readonly confidence: number;
  /** The statement among the quoted words that answers best. */
  readonly best: Pick<Statement, 'analysis'> | undefined;
  /**
   * What the quoted words fail at, whatever else fits: to name whom, when, what kind of thing is
   * asked for.
   */
  readonly lacks: readonly Lack[];
  /**
   * The things of the question that the quoted words do not say, nor a heading of this passage
   * alone.
   */
  readonly missing: readonly Thing[];
  /** Its things that the passage or any heading above it says, in whatever words. */
  readonly held: readonly Thing[];
}

export type Lack = 'name' | 'date' | 'kind' | 'aim';

/** A question ready to be held against passages. */
export interface Asked {
  readonly question: Question;
  readonly things: readonly Thing[];
  readonly compiled: CompiledQuestion;
  readonly aims: Aims;
  readonly kinds: readonly AskedKind[];
  /** What the headings say that passages before stood under, by their text. */
  readonly headings: Map<string, Said>;
}

/** What a text says of a question. */
interface Said {
  /** By thing. */
  readonly shares: readonly number[];
  /** By pair of characters, 0 or 1. */
  readonly pairs: Uint8Array;
}

/** What the headings say too, all statements under them are about: it tells them little apart. */
const IN_HEADING = 0.1;
/**
 * A name weighs nothing as evidence, for it is asked apart; among statements it tells one from the
 * other.
 */
const NAMED = 1;
/** What is lacking takes away; another company is not meant, however well its words fit. */
const LACK: Readonly<Record<Lack, number>> = { name: 3, date: 1, kind: 1, aim: 1 };
/** What a date, a number, a person … is worth to a question that asks for one. */
const ASKED_TYPE = 0.3;
/** Two statements are quoted together if the lesser says so much of what the better one does … */
const NEIGHBOUR = 0.7;
/** … and both are no more than this share of the passage. */
const QUOTED_MAX = 0.6;

/**
 * Weighs a passage: what of it answers, and how much of the question it says. The quoted words
 * themselves have to name whom is asked about and hold the kind of thing that is asked for. A
 * heading over several passages helps to find them and proves nothing of any one; one over a single
 * passage is part of it.
 * @param published what an article is about if it does not say otherwise: few repeat the year in
 *   every paragraph
 */
export function weigh(
  asked: Asked,
  { passage, statements, headings }: ReadPassage,
  published: PartialDate | undefined,
): Evidence {
  const { question, things, compiled } = asked;
  const above = headings.map((heading) => ({ below: heading.below, ...saidAbove(heading, asked) }));
  const score = createScore(asked, above);
  const names = question.names.map(nameTerm);
  let dates: readonly DateMention[] = [];
  const judged = statements.map((statement) => {
    if (statement.held.dates.length > 0) dates = statement.held.dates;
    // What no words of the statement date, those before it do.
    const isTimely = question.dates.every((date) => saysDate(date, dates, published));
    const lacks = lacksOf(asked, statement, names, isTimely);
    const shares = heldBy(things, statement.analysis);
    const { start, end, analysis } = statement;
    const weight = lacking(lacks);
    return { start, end, analysis, lacks, weight, shares, score: score(statement, shares) };
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
  const words = quoted.map(({ analysis }) => analysis.text).join('');
  const signs = {
    covered: shareHeld(things, own),
    order: orderShare(compiled, words),
  };
  return {
    span: { start: quoted[0]?.start ?? 0, end: quoted.at(-1)?.end ?? passage.text.length },
    signs,
    confidence: confidence(signs),
    best,
    lacks: best?.lacks ?? [],
    missing: things.filter(({ kind }, n) => kind === 'content' && said[n] === 0),
    held: things.filter((thing, n) => isTelling(thing) && (held[n] ?? 0) > 0),
  };
}

interface Judged extends Pick<Statement, 'start' | 'end' | 'analysis'> {
  readonly lacks: readonly Lack[];
  /** What these weigh. */
  readonly weight: number;
  /** By thing, what it says of it. */
  readonly shares: readonly number[];
  readonly score: number;
}

function lacksOf(
  { things, aims, kinds }: Asked,
  statement: Statement,
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
 * A date or an office may stand anywhere in a statement; a number has to stand in a clause that says
 * what it counts.
 */
function answersKind(
  kind: AskedKind,
  things: readonly Thing[],
  { analysis, held, clauses }: Statement,
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

/**
 * How well a statement fits, beside the others of its passage: the share of the question's things
 * and that of its pairs of characters, each for what no heading says and, little, for what one
 * does; and ASKED_TYPE.
 */
function createScore({ things, compiled }: Asked, above: readonly Said[]) {
  const headed = most(
    things,
    above.map(({ shares }) => shares),
  ).map((share) => share > 0);
  // How rare a pair is among the passages would let other articles choose the statement.
  const pairs = Array.from({ length: compiled.bigrams.size }, (_, n) =>
    above.some((heading) => heading.pairs[n] === 1) ? IN_HEADING : 1,
  );
  const own = things.map(({ weight }, n) => {
    return { weight: (weight || NAMED) * (headed[n] ? IN_HEADING : 1) };
  });
  const total = pairs.reduce((sum, weight) => sum + weight, 0) || 1;
  return ({ analysis, types }: Statement, shares: readonly number[]): number => {
    const said = pairsIn(analysis.text, compiled);
    const held = pairs.reduce((sum, weight, n) => sum + (said[n] ? weight : 0), 0);
    const type = (compiled.types & types) === 0 ? 0 : ASKED_TYPE;
    return shareHeld(own, shares) + held / total + type;
  };
}

/** What a heading says; many passages stand under one. */
function saidAbove({ analysis }: ReadHeading, { things, compiled, headings }: Asked): Said {
  const { text } = analysis;
  const said = headings.get(text) ?? {
    shares: heldBy(things, analysis),
    pairs: pairsIn(text, compiled),
  };
  headings.set(text, said);
  return said;
}

/** Which pairs of characters of a question a text has, in the order of `bigrams`. */
function pairsIn(text: string, { bigrams, bigramRows, charRows }: CompiledQuestion): Uint8Array {
  const found = new Uint8Array(bigrams.size);
  let last = 0;
  let wasAsked = false;
  for (let n = 0; n < text.length; n++) {
    const char = text.charCodeAt(n);
    const isAsked = charRows.rowOf(char) >= 0;
    const place = isAsked && wasAsked ? bigramRows.get(charPair(last, char)) : undefined;
    if (place !== undefined) found[place] = 1;
    last = char;
    wasAsked = isAsked;
  }
  return found;
}

/** What all that is lacking weighs. */
export function lacking(lacks: readonly Lack[]): number {
  return lacks.reduce((sum, lack) => sum + LACK[lack], 0);
}

/** The statement that lacks least and says most. */
function bestOf(judged: readonly Judged[]): Judged | undefined {
  let [best] = judged;
  for (const each of judged) {
    if (best === undefined || each.weight > best.weight) continue;
    if (each.weight < best.weight || each.score > best.score) best = each;
  }
  return best;
}

/** The best statement, with the one beside it if that says nearly as much and lacks no more. */
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

/** By thing, the largest share that any text says of it. */
function most(things: readonly Thing[], held: readonly (readonly number[])[]): number[] {
  return things.map((_, n) =>
    held.reduce((largest, shares) => Math.max(largest, shares[n] ?? 0), 0),
  );
}

/** The longest common subsequence of question and text as a share of the question. */
function orderShare(compiled: CompiledQuestion, text: string): number {
  if (compiled.length === 0) return 0;
  const lcs = createLcsCounter(compiled.lcsMasks, compiled.lcsWords, compiled.length);
  for (let n = 0; n < text.length; n++) lcs.next(compiled.charRows.rowOf(text.charCodeAt(n)));
  return lcs.length() / compiled.length;
}
