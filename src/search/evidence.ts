import type { Passage } from '../knowledge/article.ts';
import { type Analysis, analyze, nameTerm, type Question, type Vocabulary } from './analyze.ts';
import { SAME_MEANING } from './features.ts';
import { yearsOf } from './passage-index.ts';

/** What speaks for a passage as an answer, whatever its rank. All shares are 0–1. */
export interface Evidence {
  /** The share of the question, by rarity, that the passage or its headings hold. */
  readonly covered: number;
  /** The same of the passage's own words alone. */
  readonly coveredByText: number;
  /** Every entity that the question names stands in the passage, by itself or within its group. */
  readonly namesHeld: boolean;
  /** Every year that the question names stands in the passage. */
  readonly yearsHeld: boolean;
}

/** @param weights the rarity of the question's needs */
export function weigh(
  question: Question,
  weights: readonly number[],
  passage: Passage,
  vocabulary: Vocabulary,
): Evidence {
  const text = analyze(passage.text, vocabulary);
  const trail = analyze(passage.trail.join('\n'), vocabulary);
  const [inText, inTrail] = [heldShares(question, text), heldShares(question, trail)];
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const share = (held: (n: number) => number) =>
    weights.reduce((sum, weight, n) => sum + weight * held(n), 0) / total;
  const terms = new Set([...text.words, ...text.meanings, ...trail.words, ...trail.meanings]);
  const years = yearsOf(passage);
  return {
    covered: share((n) => (Math.max(inText[n] ?? 0, inTrail[n] ?? 0) > 0 ? 1 : 0)),
    coveredByText: share((n) => ((inText[n] ?? 0) > 0 ? 1 : 0)),
    namesHeld: question.names.every((id) => terms.has(nameTerm(id))),
    yearsHeld: question.years.every((year) => years.has(year)),
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
