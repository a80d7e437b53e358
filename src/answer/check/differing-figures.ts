import { indexOf } from '../../facts/statement.ts';
import { compareFigures, isSameUnit } from '../../text/figures.ts';
import type { Alignment } from './align.ts';
import { type Reading, textOf } from './read-sentence.ts';
import type { Difference } from './verdict.ts';

/**
 * Where the figures of a claim differ from those that stand in their place in the source sentence.
 * @returns undefined if the source says less, or another figure of the clause may be meant
 */
export function differingFigures(
  claim: Reading,
  source: Reading,
  { figures }: Alignment,
): Difference[] | undefined {
  const differences: Difference[] = [];
  for (const { figure, at } of figures) {
    const compared = compareFigures(figure, at);
    if (compared === 'same') continue;
    const clause = indexOf(source.statement.clauses, at);
    const rivals = source.figures.filter(
      (other) => indexOf(source.statement.clauses, other) === clause && isSameUnit(figure, other),
    );
    if (rivals.length > 1 || compared === 'unlike') return undefined;
    differences.push({
      said: { asked: textOf(figure, claim) },
      source: { words: textOf(at, source) },
    });
  }
  return differences;
}
