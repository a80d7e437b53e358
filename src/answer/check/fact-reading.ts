import type { Fact } from '../../facts/kinds.ts';
import { within } from '../../facts/statement.ts';
import type { PlacedNeed, Vocabulary } from '../../search/analyze.ts';
import type { Figure } from '../../text/figures.ts';
import type { Span } from '../../text/normalize.ts';
import { scopeOf } from './fact-scope.ts';
import { isHeldBy } from './is-held-by.ts';
import { type Reading, readSentences, textOf } from './read-sentence.ts';

/** What a fact's quotes say of it. */
export interface FactReading {
  readonly quoted: readonly Reading[];
  readonly words: readonly PlacedNeed[];
  readonly figures: readonly Figure[];
  /** The clauses that hold these words, and those that turn the fact. */
  clausesWith(words: readonly PlacedNeed[]): string;
}

/** Reads the clauses of a fact's quotes in which it is stated. */
export function readQuotes(fact: Fact, vocabulary: Vocabulary): FactReading {
  const parts = fact.quotes.flatMap((quote) =>
    readSentences(quote.passage.text, vocabulary)
      .filter(({ statement }) => statement.start < quote.end && quote.start < statement.end)
      .map((reading) => ({ reading, scope: scopeOf(fact, reading.statement) })),
  );
  const isIn = (clauses: readonly Span[]) => (item: Span) =>
    clauses.some((clause) => within(item, clause));
  return {
    quoted: parts.map(({ reading }) => reading),
    words: parts.flatMap(({ reading, scope }) => reading.words.filter(isIn(scope.clauses))),
    figures: parts.flatMap(({ reading, scope }) => reading.figures.filter(isIn(scope.clauses))),
    clausesWith: (words) =>
      parts
        .flatMap(({ reading, scope }) => clausesWith(words, reading, scope.clauses, scope.turning))
        .join('\n'),
  };
}

function clausesWith(
  words: readonly PlacedNeed[],
  reading: Reading,
  clauses: readonly Span[],
  turning: readonly Span[],
): string[] {
  return clauses
    .filter(
      (clause) =>
        turning.includes(clause) ||
        reading.words.some(
          (other) => within(other, clause) && words.some((word) => isHeldBy(word, other)),
        ),
    )
    .map((clause) => textOf(clause, reading));
}
