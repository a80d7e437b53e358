import type { Fact } from '../../facts/kinds.ts';
import { isQuoted } from '../../facts/prove.ts';
import type { AnyKind } from '../../facts/read-fact.ts';
import type { SourceSentence } from '../../facts/source-sentence.ts';
import type { WrittenEntry } from './suggestion.ts';

/**
 * Whether a fact of the library already says what an entry says: it is of its kind and about the
 * same, quotes the same sentence, and one of its words contains the other's.
 */
export function isStated(
  entry: WrittenEntry,
  kind: AnyKind,
  sentence: SourceSentence,
  known: readonly Fact[],
): boolean {
  const sides = Object.keys(kind.sides);
  return known.some((fact) => {
    if (fact.kind !== kind.kind) return false;
    if (!fact.quotes.some((quote) => isQuoted(sentence, quote))) return false;
    const has = new Map<string, unknown>(Object.entries(fact));
    const own = sides.map((side) => entry[side]);
    if (!sides.every((side) => own.includes(has.get(side)))) return false;
    // Two who work together may be said to do so in several words.
    if (kind.joins) return true;
    return Object.keys(kind.fields)
      .filter((field) => !sides.includes(field))
      .every((field) => isAlike(has.get(field), entry[field]));
  });
}

function isAlike(a: unknown, b: unknown): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return true;
  return a.includes(b) || b.includes(a);
}
