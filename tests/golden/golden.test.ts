import { describe, expect, it } from 'vitest';
import { formatScore } from './format-score.ts';
import { type Score, score, share } from './score.ts';
import { loadShipped } from './shipped.ts';

/** A little below what is reached: raise them as search improves. */
const FLOORS = [
  /** Of the answerable questions, those to which the right thing is shown, as sure or as near. */
  ['shown', 0.95],
  /** The same of those in words of their own. */
  ['reworded', 0.8],
  /** Of those in the article's words, those to which the right thing is shown as sure. */
  ['sure', 0.78],
  /** Of all that is said to be sure, what is right. */
  ['precision', 0.97],
  /** Of the unanswerable questions, those to which nothing is said to be sure. */
  ['unanswerable', 1],
  /** Of those off the subject, those to which nothing is shown. */
  ['offSubject', 0.9],
  /** Of the sure answers, those whose first sentence says the words asked for. */
  ['sentences', 0.95],
] as const satisfies readonly (readonly [keyof Score, number])[];

const { library, questions } = loadShipped();

describe('the golden questions', () => {
  const reached = score(questions, library);

  it.each(FLOORS)('%s: at least %d', (name, floor) => {
    const tally = reached[name];
    expect(tally.of).toBeGreaterThan(0);
    expect(share(tally), formatScore(reached)).toBeGreaterThanOrEqual(floor);
  });

  it('are at least 450, at least 175 of them unanswerable and 20 of these off the subject', () => {
    expect(questions.length).toBeGreaterThanOrEqual(450);
    expect(reached.unanswerable.of).toBeGreaterThanOrEqual(175);
    expect(reached.offSubject.of).toBeGreaterThanOrEqual(20);
  });

  it('expect only passages that there are', () => {
    const last = library.corpus.passages.length;
    for (const { id, expected } of questions) {
      const { first = [], any = [], all = [], not = [] } = expected ?? {};
      const ordinals = [...first, ...any, ...all, ...not];
      expect(Math.max(1, ...ordinals), id).toBeLessThanOrEqual(last);
    }
  });

  it('expect words only where they stand in an expected passage', () => {
    for (const { id, expected } of questions) {
      if (expected?.says === undefined) continue;
      const ordinals = [...(expected.first ?? []), ...(expected.any ?? [])];
      const texts = ordinals.map((n) => library.corpus.passages[n - 1]?.text ?? '');
      expect(texts.join('\n'), id).toContain(expected.says);
    }
  });
});
