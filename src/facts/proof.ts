import type { Entities } from '../entities/entities.ts';
import type { Article, Passage } from '../knowledge/article.ts';
import { type Citation, cite } from '../knowledge/citation.ts';
import { error, type Place, type Problem, warning } from '../source/problem.ts';
import { type DateMention, dateParts, findDates, type PartialDate } from '../text/dates.ts';
import { normalize, type Span } from '../text/normalize.ts';
import { readStatements, type Statement } from './statement.ts';

/** The quotes of one fact, read; and where to say what they do not prove. */
export interface Proof {
  readonly entities: Entities;
  readonly statements: readonly Statement[];
  /** Whether the words stand in a quote; a number not as a piece of a longer one. */
  states(words: string): boolean;
  /** Reports that the entry's `field` is not proved. */
  fail(field: string, what: string, remedy: string): void;
  /** Reports `when` unless one of these dates says exactly it, the year perhaps from `year_from`. */
  requireDate(dates: readonly DateMention[]): void;
}

/** Where `quote` stands in the article: in a paragraph or a caption, never in a heading. */
export function locate(article: Article, quote: string): Citation[] {
  return [...article.passages, ...article.captions].flatMap((passage) =>
    occurrences(passage, quote).map((start) => cite(article, passage, quote, start)),
  );
}

/** Finds an entry's quotes; each has to stand letter for letter in the article. */
export function locateQuotes(
  article: Article,
  quotes: readonly { readonly text: string; readonly at: Place }[],
): { citations: Citation[]; problems: Problem[] } {
  const citations: Citation[] = [];
  const problems: Problem[] = [];
  for (const { text, at } of quotes) {
    const [first, second] = locate(article, text);
    if (first === undefined) {
      problems.push(error(at, ...missing(article, text)));
      continue;
    }
    citations.push(first);
    if (second !== undefined) {
      const what = `the quote stands more than once in ${article.id}: "${text}".`;
      problems.push(warning(at, what, 'quote a few words more; the first place is taken.'));
    }
  }
  return { citations, problems };
}

export function createProof(
  dates: { when?: PartialDate | undefined; yearFrom?: Citation | undefined },
  citations: readonly Citation[],
  entities: Entities,
  fail: Proof['fail'],
): Proof {
  const statements = citations.flatMap((citation) =>
    readStatements(citation.passage.text, citation, entities),
  );
  return {
    entities,
    statements,
    fail,
    states: (words) => citations.some(({ quote }) => holds(quote, words)),
    requireDate(candidates) {
      const { when, yearFrom } = dates;
      if (when === undefined || candidates.some((date) => says(date, when, yearFrom))) return;
      const said = candidates.map(written).join(', ') || 'no date';
      const needsYear =
        yearFrom === undefined && candidates.some((date) => date.year === undefined);
      const remedy = needsYear
        ? 'write the date exactly as precise as the text, and quote the words that give the year in year_from.'
        : 'write the date exactly as precise as the text, quote the sentence that states it, or leave when out.';
      fail('when', `no quoted sentence says ${when} of them (it says: ${said}).`, remedy);
    },
  };
}

/** Where `words` stand in `text`; a number at their edge has to be the whole number. */
function occurrencesOf(words: string, text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
    const cutBefore = NUMBER_START.test(words) && NUMBER_BEFORE.test(before);
    const cutAfter = NUMBER_END.test(words) && NUMBER_AFTER.test(after);
    if (!cutBefore && !cutAfter) starts.push(at);
  }
  return starts;
}

export function holds(text: string, words: string): boolean {
  return occurrencesOf(words, text).length > 0;
}

/** The same in a statement, at the offsets of its passage. */
export function spotsOf(words: string, { text, start }: Statement): Span[] {
  return occurrencesOf(words, text).map((at) => ({
    start: start + at,
    end: start + at + words.length,
  }));
}

const NUMBER_START = /^[\d０-９〇零一二两三四五六七八九十百千万亿]/u;
/** 1,2|00家 and 十|三家 go on to the left; `2015年,7家` does not. */
const NUMBER_BEFORE = /[\d０-９〇零一二两三四五六七八九十百千万亿]$|[\d０-９][.,，．]$/u;
const NUMBER_END = /[\d０-９〇零一二两三四五六七八九十百千万亿多]$/u;
const NUMBER_AFTER = /^(?:[\d０-９〇零一二两三四五六七八九十百千万亿多余%]|[.,，．][\d０-９])/u;

/** The years that words give in digits. */
export function yearsIn(words: string): number[] {
  return findDates(normalize(words).text).flatMap(({ year }) => year ?? []);
}

function says(date: DateMention, when: PartialDate, yearFrom: Citation | undefined): boolean {
  const { year, month, day } = dateParts(when);
  if (date.month !== month || date.day !== day) return false;
  // Only where the dated sentence itself has no year may other words give it.
  if (date.year !== undefined) return date.year === year && yearFrom === undefined;
  return yearFrom !== undefined && yearsIn(yearFrom.quote).includes(year);
}

function written({ year, month, day }: DateMention): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const rest = [month, day].flatMap((part) => (part === undefined ? [] : two(part)));
  return [year ?? '(no year)', ...rest].join('-');
}

function occurrences(passage: Passage, quote: string): number[] {
  const starts: number[] = [];
  for (let at = passage.text.indexOf(quote); at >= 0; at = passage.text.indexOf(quote, at + 1)) {
    starts.push(at);
  }
  return starts;
}

function missing(article: Article, quote: string): [what: string, remedy: string] {
  if (article.headings.some((heading) => heading.includes(quote))) {
    return [
      `the quote stands in a heading: "${quote}".`,
      'quote a paragraph; a heading proves nothing.',
    ];
  }
  const near = nearest(article, quote);
  const remedy = near
    ? `copy it from the article letter for letter; ${article.file}:${near.line} begins alike.`
    : 'copy a part of one paragraph of the article, letter for letter.';
  return [`the quote does not stand letter for letter in ${article.id}: "${quote}".`, remedy];
}

/** The passage that shares the longest beginning or end with a quote that stands nowhere. */
function nearest(article: Article, quote: string): Passage | undefined {
  const all = [...article.passages, ...article.captions];
  for (let length = quote.length - 1; length >= 4; length--) {
    const found = all.find(
      ({ text }) => text.includes(quote.slice(0, length)) || text.includes(quote.slice(-length)),
    );
    if (found) return found;
  }
  return undefined;
}
