import { JUDGED_MAX } from '../../answer/find-citations.ts';
import { type Found, ownFirst } from '../../facts/facts.ts';
import type { Citation } from '../../knowledge/citation.ts';
import type { Library } from '../../library/library.ts';
import type { Question } from '../../search/question/question.ts';

/**
 * Sorts facts, and the quotes of each, by how much of a question their passages cover; ties keep
 * their order. Facts about the entity itself stay before those of its group or members.
 */
export function bestProofFirst(
  found: readonly Found[],
  question: Question,
  { search }: Library,
): Found[] {
  const covered = new Map(
    search
      .ask(question)
      .judged(JUDGED_MAX)
      .map(({ passage, evidence }) => [passage, evidence.signals.covered]),
  );
  const worth = ({ passage }: Citation) => covered.get(passage) ?? 0;
  const best = ({ fact }: Found) => Math.max(...fact.quotes.map(worth));
  const sorted = found.map(({ fact, ...rest }) => {
    const quotes = fact.quotes.toSorted((a, b) => worth(b) - worth(a));
    return { ...rest, fact: { ...fact, quotes } };
  });
  return ownFirst(sorted.toSorted((a, b) => best(b) - best(a)));
}
