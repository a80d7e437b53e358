import type { Fact } from '../facts/kinds.ts';
import { wordsAbove } from '../knowledge/article.ts';
import type { Citation } from '../knowledge/citation.ts';
import type { Library } from '../library/library.ts';
import { saysDate } from '../search/confidence/says-date.ts';
import { type Analysis, analyzeOwn } from '../search/question/analysis.ts';
import {
  type AskedKind,
  asksWhen,
  heldIn,
  holdsKind,
  kindsAsked,
} from '../search/question/asked-kinds.ts';
import type { Question } from '../search/question/question.ts';
import { heldBy, type Thing, thingsOf } from '../search/question/things.ts';
import { type DateMention, findDates } from '../text/dates.ts';
import { createIsOnly } from '../text/find-words.ts';
import { fold } from '../text/normalize.ts';
import type { Span } from '../text/span.ts';
import { isOfDates } from './fact-dates.ts';

/** What an answer shows. Facts count with their quotes, passages with all text and headings. */
export interface Shown {
  readonly facts: readonly Fact[];
  readonly passages: readonly Citation[];
}

/** A text that is shown, and the fact that quotes it, if any. */
interface ShownText {
  readonly analysis: Analysis;
  readonly fact?: Fact;
}

/**
 * The words of a question that nothing shown says, each once, as typed: a reader who asks for the
 * 金额 (amount) of a partnership has to learn that it was not found.
 * @param answered words that count as said, as do words composed of them
 */
export function findUnsaid(
  question: Question,
  shown: Shown,
  library: Library,
  answered: readonly string[] = [],
): string[] {
  const { vocabulary } = library;
  const texts = textsOf(shown, library);
  const isAnswered = createIsOnly(answered);
  const content = thingsOf(question).filter(
    ({ kind, surface }) =>
      kind === 'content' && !surface.split(' ').every((word) => isAnswered(word)),
  );
  const isSaidBy = (things: readonly Thing[], { analysis }: ShownText) =>
    heldBy(things, analysis).map((share) => share > 0);
  const said = texts.map((text) => isSaidBy(content, text));
  const unsaid = content.filter((_, n) => !said.some((shares) => shares[n]));
  // Only a text that says the rest of the question can say when or how many.
  const attributes = content.filter((thing) => !unsaid.includes(thing));
  const telling = texts.filter((text) => isSaidBy(attributes, text).every(Boolean));
  const asked = kindsAsked(question.text);
  const held = (asked.length === 0 ? [] : telling.length > 0 ? telling : texts).map(
    ({ analysis, fact }) => ({ fact, things: heldIn(analysis.text, vocabulary.findOffices) }),
  );
  const kinds = asked
    .filter(
      (kind) =>
        !held.some(
          ({ fact, things }) =>
            holdsKind(kind, things) || (fact !== undefined && datesKind(kind, fact)),
        ),
    )
    .map(({ words }) => words);
  const dates = question.dates.filter((date) => !isDateShown(date, shown));
  return [...new Set([...joined([...dates, ...unsaid], question.text), ...kinds])];
}

function textsOf({ facts, passages }: Shown, { vocabulary }: Library): ShownText[] {
  const whole = [...new Set(passages.map(({ passage }) => passage))];
  return [
    ...facts.map((fact) => ({ fact, text: fact.quotes.map(({ quote }) => quote).join('\n') })),
    ...whole.map((passage) => ({ text: `${wordsAbove(passage)}\n${passage.text}` })),
  ].map(({ text, ...rest }) => ({ ...rest, analysis: analyzeOwn(text, vocabulary) }));
}

/** Whether a fact has the date, a passage says it, or it is the year of a passage's article. */
function isDateShown(date: DateMention, { facts, passages }: Shown): boolean {
  if (facts.some((fact) => isOfDates(fact, [date]))) return true;
  // Nobody knows which year 去年 (last year) is.
  if (passages.length > 0 && date.yearOffset !== undefined) return true;
  return passages.some(({ passage, article: { published } }) =>
    [findDates(fold(passage.text)), []].some((said) => saysDate(date, said, published)),
  );
}

/** Whether a fact's date is as precise as the question asks. */
function datesKind(kind: AskedKind, { when }: Fact): boolean {
  if (!asksWhen(kind) || when === undefined) return false;
  return kind.kind !== 'day' || (when.from ?? when.to ?? '').split('-').length === 3;
}

/** The words at some spans; adjacent ones are joined: 董事|长. */
function joined(spans: readonly Span[], text: string): string[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last !== undefined && last.end === start) last.end = end;
    else runs.push({ start, end });
  }
  return runs.map(({ start, end }) => text.slice(start, end));
}
