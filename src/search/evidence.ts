import type { Passage } from '../knowledge/article.ts';
import { findDates } from '../text/dates.ts';
import { type Analysis, analyze, nameTerm, type Question, type Vocabulary } from './analyze.ts';
import { SAME_MEANING } from './counts.ts';

/** What speaks for a passage as an answer, whatever its rank. */
export interface Evidence {
  /** The share (0–1) of what is asked about the names, by rarity, that passage and headings hold. */
  readonly covered: number;
  /** The same of the passage's own words alone: headings prove nothing. */
  readonly coveredByText: number;
  /** Each entity asked about stands in the text, or in a heading over a text that names no other. */
  readonly namesHeld: boolean;
  /** Each year asked about stands in the text. */
  readonly yearsHeld: boolean;
}

/**
 * A need that no passage of the library has counts as much as a word of middling rarity: everyday
 * words are often just another wording, and would outvote what identifies the passage.
 */
const UNKNOWN_WEIGHT = 2;

/** @param weights the rarity of the question's needs, undefined for one that no passage has */
export function weigh(
  question: Question,
  weights: readonly (number | undefined)[],
  passage: Passage,
  vocabulary: Vocabulary,
): Evidence {
  const text = analyze(passage.text, vocabulary);
  const trail = analyze(passage.trail.join('\n'), vocabulary);
  const [inText, inTrail] = [heldShares(question, text), heldShares(question, trail)];
  const things = question.needs
    .map((need, n) => ({ need, weight: weights[n] ?? UNKNOWN_WEIGHT, n }))
    .filter(({ need }) => need.name === undefined);
  const total = things.reduce((sum, { weight }) => sum + weight, 0);
  const share = (held: (n: number) => boolean) =>
    total === 0
      ? 1
      : things.reduce((sum, { weight, n }) => sum + (held(n) ? weight : 0), 0) / total;
  const years = new Set(
    question.dates.length === 0 ? [] : findDates(text.text).map(({ year }) => year),
  );
  return {
    covered: share((n) => (inText[n] ?? 0) + (inTrail[n] ?? 0) > 0),
    coveredByText: share((n) => (inText[n] ?? 0) > 0),
    namesHeld: question.names.every((id) => {
      const term = nameTerm(id);
      return isHeld(term, text) || (namesNone(text) && isHeld(term, trail));
    }),
    yearsHeld: question.dates.every(({ year }) => year === undefined || years.has(year)),
  };
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
