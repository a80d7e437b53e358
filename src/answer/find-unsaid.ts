import type { Fact } from '../facts/kinds.ts';
import { wordsAbove } from '../knowledge/article.ts';
import type { Citation } from '../knowledge/citation.ts';
import type { Library } from '../library.ts';
import { analyze, type Question } from '../search/analyze.ts';
import { type AskedKind, asksWhen, heldIn, holdsKind, kindsAsked } from '../search/asked-kind.ts';
import { heldBy, thingsOf } from '../search/things.ts';
import type { Span } from '../text/span.ts';

/** What an answer shows: facts by their quotes, passages whole with their headings. */
export interface Shown {
  readonly facts: readonly Fact[];
  readonly passages: readonly Citation[];
}

/**
 * The words of a question that nothing shown says: whoever asks for the 金额 of a partnership has to
 * be told that it was not found. Each once, as it was asked.
 * @param answered words that what is shown answers without saying them
 */
export function findUnsaid(
  question: Question,
  { facts, passages }: Shown,
  { vocabulary }: Library,
  answered: readonly string[] = [],
): string[] {
  const quoted = facts.flatMap(({ quotes }) => quotes.map(({ quote }) => quote));
  const whole = new Set(passages.map(({ passage }) => passage));
  const texts = [
    ...quoted,
    ...[...whole].map((passage) => `${wordsAbove(passage)}\n${passage.text}`),
  ].map((text) => analyze(text, vocabulary));
  const things = thingsOf(question);
  const said = texts.map((text) => heldBy(things, text));
  const isAnswered = (words: string) => answered.some((each) => words.includes(each));
  const unsaid = things.filter(
    ({ kind, surface }, n) =>
      kind === 'content' && !isAnswered(surface) && said.every((shares) => (shares[n] ?? 0) === 0),
  );
  const held = texts.map(({ text }) => heldIn(text, vocabulary.findOffices));
  const kinds = kindsAsked(question.text)
    .filter((kind) => !facts.some((fact) => datesKind(kind, fact)))
    .filter((kind) => !held.some((each) => holdsKind(kind, each)))
    .map(({ words }) => words);
  return [...new Set([...joined(unsaid, question.text), ...kinds])];
}

/** Whether the date of a fact is as precise as a question for a date wants it. */
function datesKind(kind: AskedKind, { when }: Fact): boolean {
  if (!asksWhen(kind) || when === undefined) return false;
  return kind.kind !== 'day' || (when.from ?? when.to ?? '').split('-').length === 3;
}

/** Words that touch are one thing: 董事|长. */
function joined(spans: readonly Span[], text: string): string[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = runs.at(-1);
    if (last !== undefined && last.end === start) last.end = end;
    else runs.push({ start, end });
  }
  return runs.map(({ start, end }) => text.slice(start, end));
}
