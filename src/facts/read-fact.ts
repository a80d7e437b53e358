import { z } from 'zod';
import { error, isError, type Problem, warning } from '../files/problem.ts';
import { check, type Located } from '../files/yaml.ts';
import type { Article } from '../knowledge/article.ts';
import type { Citation } from '../knowledge/citation.ts';
import { formatInterval, type PartialDate } from '../text/dates.ts';
import type { Hypothesis } from './checks/check.ts';
import { findPlans } from './checks/doubt-words.ts';
import { readYearFrom, whenWordsMissing } from './entry-dates.ts';
import { checkSides } from './entry-sides.ts';
import { commonFields, type Entry, type FactKind, PUBLISHED } from './fact.ts';
import { FACT_KINDS, type Fact } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { locateQuotes } from './locate-quotes.ts';
import { isQuoted, type Proof, prove } from './prove.ts';
import type { SourceSentence } from './source-sentence.ts';
import { findMissing, type Missing, wholeNumbers } from './stand.ts';
import { sayPart } from './statement.ts';

/** A fact kind without its field types, for loops over all kinds. */
export interface AnyKind extends FactKind<Fact['kind'], object> {
  /** Checks an entry of this kind. */
  readonly schema: z.ZodType<Entry<object>>;
}

export const KINDS: readonly AnyKind[] = FACT_KINDS.map((kind) => ({
  ...kind,
  schema: z.strictObject({ kind: z.literal(kind.kind), ...commonFields, ...kind.fields }),
}));

/** The article whose facts are read, its sentences, and the words that the checks know. */
export interface ArticleContext {
  readonly article: Article;
  readonly sentences: readonly SourceSentence[];
  readonly lexicon: Lexicon;
}

/** What could be read of an entry: its quotes, who believes it, and all its problems. */
export interface ReadEntry {
  readonly entry?: Entry<object>;
  readonly citations: readonly Citation[];
  readonly yearFrom?: Citation | typeof PUBLISHED;
  readonly believed?: Fact['believed'];
  readonly whole: Readonly<Record<string, string>>;
  /** What could be confused in the quotes; present if nothing is missing from them. */
  readonly doubts?: readonly string[];
  readonly problems: Problem[];
}

/** At most this many doubts are listed; a person has to fix or confirm all of them. */
const DOUBTS_MAX = 20;

/**
 * Reads one entry of a facts file. It is believed if, for each of its statements, some sentence
 * leaves no doubt, or if a person says why this reading is right. Either way, its words have to
 * appear in the quotes.
 */
export function readFact(
  source: Located<{ kind: string }>,
  kind: AnyKind,
  reading: ArticleContext,
): ReadEntry {
  const { schema } = kind;
  const checked = check({ value: source.value, at: source.at }, [], source.value, schema);
  if ('problems' in checked) return { citations: [], whole: {}, problems: checked.problems };
  const entry = checked.value;
  const problems = checkSides(source, kind.sides, entry, reading.lexicon.entities);
  const quotes = entry.quotes.map((text, n) => ({ text, at: source.at('quotes', n) }));
  const located = locateQuotes(reading.article, quotes);
  problems.push(...located.problems);
  const year = readYearFrom(source, entry, reading.article);
  problems.push(...year.problems);
  const read = { entry, citations: located.citations, whole: {}, problems };
  // Without all quotes, the checks would only repeat these problems.
  if (problems.some(isError)) return read;
  const judged = judge(entry, kind, located.citations, year.year, reading);
  const said = [...judged.missing, ...whenWordsMissing(entry, located.citations)];
  problems.push(...said.map(({ field, what, remedy }) => error(source.at(field), what, remedy)));
  if (problems.some(isError)) return read;
  const { doubts, whole } = judged;
  const from = year.from === undefined ? {} : { yearFrom: year.from };
  if (entry.confirmed !== undefined) {
    if (doubts.length === 0) {
      const what = `nothing here could be confused, so no one has to confirm it.`;
      problems.push(warning(source.at('confirmed'), what, 'remove confirmed.'));
      return { ...read, ...from, believed: { by: 'program' }, doubts };
    }
    return { ...read, ...from, whole, doubts, believed: { by: 'person', why: entry.confirmed } };
  }
  if (doubts.length === 0) return { ...read, ...from, doubts, believed: { by: 'program' } };
  const more = doubts.length > DOUBTS_MAX ? [`and ${doubts.length - DOUBTS_MAX} more`] : [];
  const named = [...doubts.slice(0, DOUBTS_MAX), ...more].join('; ');
  const what = `the quoted sentence does not prove this by itself: ${named}.`;
  const remedy =
    'quote a sentence that says only this; or read it, and if it is true add "confirmed: <why this reading is right>".';
  problems.push(error(source.at('quotes'), what, remedy));
  return { ...read, doubts };
}

/** What is missing from the quotes, what could be confused in them, and the whole numbers. */
function judge(
  entry: Entry<object>,
  kind: AnyKind,
  citations: readonly Citation[],
  year: number | undefined,
  { article, sentences, lexicon }: ArticleContext,
): { missing: Missing[]; doubts: string[]; whole: Record<string, string> } {
  const quoted = sentences.filter((sentence) =>
    citations.some((quote) => isQuoted(sentence, quote)),
  );
  const statements = kind.statements(entry);
  const claims = statements.map((statement): Hypothesis => {
    const besides = statements.flatMap((each) => (each === statement ? [] : each.parts));
    return {
      ...{ statement, besides, isDirected: kind.isDirected ?? false, lexicon },
      ...(entry.when === undefined ? {} : { when: entry.when }),
      ...(year === undefined ? {} : { year }),
      ...(entry.when_words === undefined ? {} : { whenWords: entry.when_words }),
    };
  });
  const missing = distinct(claims.flatMap((claim) => findMissing(claim, citations, quoted)));
  if (entry.status === 'planned' && !quoted.some((sentence) => findPlans(sentence).length > 0)) {
    const what = 'no quoted sentence speaks of the future.';
    missing.push({
      field: 'status',
      what,
      remedy: 'leave status out, or quote the sentence that does.',
    });
  }
  const doubts = claims.flatMap((claim) => {
    const proof = prove(claim, quoted);
    return [...sayProof(claim, proof), ...elsewhere(claim, proof, citations)];
  });
  doubts.push(...untold(entry, article));
  const whole = claims.flatMap((claim) => Object.entries(wholeNumbers(claim, citations, quoted)));
  return { missing, doubts: [...new Set(doubts)], whole: Object.fromEntries(whole) };
}

/** Doubts that counting words cannot settle. */
function untold(
  { status, when, when_words: words, year_from: yearFrom }: Entry<object>,
  { published }: Article,
): string[] {
  const doubts: string[] = [];
  if (status === 'planned') doubts.push('counting cannot tell what exactly is planned');
  if (when === undefined && words !== undefined) doubts.push(`"${words}" may date something else`);
  if (yearFrom !== undefined && yearFrom !== PUBLISHED) {
    doubts.push(`"${yearFrom}" may give the year of something else`);
  }
  const begins = when?.from ?? when?.to;
  const isPredated = published !== undefined && begins !== undefined && isLater(begins, published);
  if (yearFrom === PUBLISHED && isPredated) {
    doubts.push(`${begins} is later than the article (${published})`);
  }
  return doubts;
}

/** Compares only as precisely as both are given: 2018-06 is not later than 2018. */
function isLater(date: PartialDate, than: PartialDate): boolean {
  const precise = Math.min(date.length, than.length);
  return date.slice(0, precise) > than.slice(0, precise);
}

function sayProof({ statement, when }: Hypothesis, { sentence, doubts }: Proof): readonly string[] {
  if (sentence !== undefined) return doubts;
  const date = when === undefined || !statement.isDated ? [] : [`exactly ${formatInterval(when)}`];
  return [`no single sentence contains ${[...statement.parts.map(sayPart), ...date].join(', ')}`];
}

/** A remark's speaker is proved only for the words of that sentence. */
function elsewhere(
  { statement }: Hypothesis,
  { sentence }: Proof,
  quotes: readonly Citation[],
): string[] {
  if (!statement.isQuoted || sentence === undefined) return [];
  return quotes
    .filter((quote) => !isQuoted(sentence, quote))
    .map(({ quote }) => `another sentence says whose words these are: "${quote}"`);
}

function distinct(missing: readonly Missing[]): Missing[] {
  return [...new Map(missing.map((each) => [`${each.field} ${each.what}`, each])).values()];
}
