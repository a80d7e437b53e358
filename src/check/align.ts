import { diffArrays } from 'diff';
import { BARS } from '../search/confidence/bars.ts';
import type { Token, Tokens } from './tokens.ts';

/** A claim aligned with the clauses of a sentence that have most in common with it. */
export interface Alignment {
  readonly clauses: readonly (readonly Token[])[];
  readonly hunks: readonly Hunk[];
}

/** Words inserted or deleted: texts with more edits say different things, and take too long. */
const EDITS_MAX = 400;

/** Aligns a claim with a sentence, word by word; undefined if they differ too much. */
export function align(claim: Tokens, source: Tokens): Alignment | undefined {
  const said = claim.clauses.flat();
  const clauses = closestClauses(said, source.clauses);
  const hunks = toHunks(said, clauses.flat());
  return hunks && { clauses, hunks };
}

/** The run of clauses that has most in common with a claim, minus a cost for what is extra. */
function closestClauses(
  said: readonly Token[],
  clauses: readonly (readonly Token[])[],
): readonly (readonly Token[])[] {
  const worth = worthOf(said, clauses);
  // Kadane's algorithm: the run with the largest sum.
  let best = { from: 0, to: 0, sum: Number.NEGATIVE_INFINITY };
  let run = { from: 0, sum: 0 };
  worth.forEach((own, n) => {
    run = run.sum > 0 ? { from: run.from, sum: run.sum + own } : { from: n, sum: own };
    if (run.sum > best.sum) best = { from: run.from, to: n, sum: run.sum };
  });
  return clauses.slice(best.from, best.to + 1);
}

/**
 * For each clause the letters that it shares with a claim, minus a part of those that it does not.
 * A word that the claim says once counts once, in the clause that shares most.
 */
function worthOf(said: readonly Token[], clauses: readonly (readonly Token[])[]): number[] {
  const left = new Map<string, number>();
  for (const { key } of said) left.set(key, (left.get(key) ?? 0) + 1);
  const lettersOf = ({ start, end }: Token) => end - start;
  const shared = clauses.map((clause) =>
    clause.reduce((sum, token) => sum + (left.has(token.key) ? lettersOf(token) : 0), 0),
  );
  const worth = clauses.map(() => 0);
  const bestFirst = clauses
    .map((_, n) => n)
    .toSorted((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0));
  for (const n of bestFirst) {
    for (const token of clauses[n] ?? []) {
      const more = left.get(token.key) ?? 0;
      left.set(token.key, more - 1);
      worth[n] = (worth[n] ?? 0) + lettersOf(token) * (more > 0 ? 1 : -BARS.surplus);
    }
  }
  return worth;
}

/** A stretch that both have, or what each has in the other's place; either side may be empty. */
export interface Hunk {
  readonly isSame: boolean;
  readonly said: readonly Token[];
  readonly source: readonly Token[];
}

function toHunks(said: readonly Token[], written: readonly Token[]): Hunk[] | undefined {
  const changes = diffArrays([...said], [...written], {
    comparator: (a, b) => a.key === b.key,
    maxEditLength: EDITS_MAX,
  });
  if (changes === undefined) return undefined;
  const hunks: { isSame: boolean; said: Token[]; source: Token[] }[] = [];
  let [ours, theirs] = [0, 0];
  for (const { added, removed, value } of changes) {
    const isSame = !added && !removed;
    const last = hunks.at(-1);
    const hunk =
      last !== undefined && last.isSame === isSame ? last : { isSame, said: [], source: [] };
    if (hunk !== last) hunks.push(hunk);
    if (!added) hunk.said.push(...said.slice(ours, ours + value.length));
    if (!removed) hunk.source.push(...written.slice(theirs, theirs + value.length));
    if (!added) ours += value.length;
    if (!removed) theirs += value.length;
  }
  return hunks;
}
