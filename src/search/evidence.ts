import type { Passage } from '../knowledge/article.ts';
import { findDates } from '../text/dates.ts';
import { type Analysis, analyze, nameTerm, type Question, type Vocabulary } from './analyze.ts';
import { holdsAskedKind } from './asked-kind.ts';
import { SAME_MEANING } from './counts.ts';

/**
 * Whether a passage can answer a question at all, however well its words fit: it speaks of every
 * entity and every year asked about, and has the kind of thing asked for.
 * @param ownYear what an article is about if it does not say otherwise: few repeat it in every paragraph
 */
export function canAnswer(
  question: Question,
  passage: Passage,
  ownYear: number | undefined,
  vocabulary: Vocabulary,
): boolean {
  const text = analyze(passage.text, vocabulary);
  return (
    holdsNames(question, text, () => analyze(passage.trail.join('\n'), vocabulary)) &&
    holdsYears(question, text, ownYear) &&
    holdsAskedKind(question.text, text.text)
  );
}

/** A name stands in the text, or in a heading over a text that names no other. */
function holdsNames({ names }: Question, text: Analysis, heading: () => Analysis): boolean {
  return names.every((id) => {
    const term = nameTerm(id);
    return isHeld(term, text) || (namesNone(text) && isHeld(term, heading()));
  });
}

function holdsYears({ dates }: Question, { text }: Analysis, ownYear: number | undefined): boolean {
  const asked = dates.flatMap(({ year }) => year ?? []).filter((year) => year !== ownYear);
  if (asked.length === 0) return true;
  const said = new Set(findDates(text).map(({ year }) => year));
  return asked.every((year) => said.has(year));
}

/** By need: 1 for its very words, SAME_MEANING for other words of its meaning, 0. */
export function heldShares({ needs }: Question, { words, meanings }: Analysis): number[] {
  const [own, meant] = [new Set(words), new Set(meanings)];
  return needs.map(({ words, meaning }) => {
    if (words.every((word) => own.has(word) || meant.has(word))) return 1;
    return meaning !== undefined && meant.has(meaning) ? SAME_MEANING : 0;
  });
}

function isHeld(term: string, { words, meanings }: Analysis): boolean {
  return words.includes(term) || meanings.includes(term);
}

function namesNone({ words }: Analysis): boolean {
  return !words.some((word) => word.startsWith('@'));
}
