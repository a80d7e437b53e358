import { diffArrays } from 'diff';
import type { Span } from '../../text/span.ts';
import type { Token, Tokens } from './tokens.ts';
import type { Difference, Evidence } from './verdict.ts';

/** A claim laid beside a sentence: what both have, and what only one has in the other's place. */
export type Comparison = Pick<Evidence, 'differences' | 'same'>;

/** Two that differ in more words say different things, and are not worth the time. */
const EDITS_MAX = 400;

/**
 * Compares a claim with a sentence word by word. The claim is about those of its clauses that it
 * has most in common with; what else the sentence says, before the first and behind the last word
 * that both have, is no difference.
 */
export function compare(claim: Tokens, source: Tokens): Comparison | undefined {
  const said = claim.clauses.flat();
  const clauses = closestClauses(said, source.clauses);
  const written = clauses.flat();
  const hunks = align(said, written);
  if (hunks === undefined) return undefined;
  const places = [...written, ...source.clauses.filter((each) => !clauses.includes(each)).flat()];
  const same = hunks.filter(({ isSame }) => isSame);
  return {
    differences: differ(hunks, places, claim.text, source.text),
    same: {
      claim: same.map(({ said }) => spanOf(said)),
      source: same.map(({ source }) => spanOf(source)),
    },
  };
}

/** What a letter that the claim has not takes away of a run of clauses. */
const SURPLUS = 0.3;

/** The run of clauses that has most in common with a claim, for its length. */
function closestClauses(
  said: readonly Token[],
  clauses: readonly (readonly Token[])[],
): readonly (readonly Token[])[] {
  const keys = new Set(said.map(({ key }) => key));
  const worth = clauses.map((clause) =>
    clause.reduce((sum, { key }) => sum + key.length * (keys.has(key) ? 1 : -SURPLUS), 0),
  );
  // The run of the largest sum (Kadane).
  let best = { from: 0, to: 0, sum: Number.NEGATIVE_INFINITY };
  let run = { from: 0, sum: 0 };
  worth.forEach((own, n) => {
    run = run.sum > 0 ? { from: run.from, sum: run.sum + own } : { from: n, sum: own };
    if (run.sum > best.sum) best = { from: run.from, to: n, sum: run.sum };
  });
  return clauses.slice(best.from, best.to + 1);
}

/**
 * A stretch that both have, or what the one has and the other has in its place; either may be
 * empty.
 */
interface Hunk {
  readonly isSame: boolean;
  readonly said: readonly Token[];
  readonly source: readonly Token[];
}

function align(said: readonly Token[], written: readonly Token[]): Hunk[] | undefined {
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

/** Numbers, dates and names set against their like, then the words that are left. */
function differ(
  hunks: readonly Hunk[],
  places: readonly Token[],
  claimText: string,
  sourceText: string,
): Difference[] {
  const shared = new Set(hunks.filter(({ isSame }) => isSame).flatMap(({ source }) => source));
  const free = new Set(places.filter((token) => token.kind !== 'word' && !shared.has(token)));
  const take = (from: Iterable<Token>, test: (token: Token) => boolean) => {
    const found = [...from].find((token) => free.has(token) && test(token));
    if (found !== undefined) free.delete(found);
    return found;
  };
  const changed = hunks.filter(({ isSame }) => !isSame);
  const special = changed.flatMap(({ said, source }) =>
    said.flatMap((token): Difference[] => {
      const { kind } = token;
      if (kind === 'word') return [];
      const here = take(source, (each) => isLike(each, token));
      // What stands elsewhere in the sentence, and nothing here in its place, is not missing there.
      if (here === undefined && take(free, ({ key }) => key === token.key) !== undefined) return [];
      const like = here ?? take(free, (each) => isLike(each, token));
      return [{ kind, said: shown(token, claimText), source: shown(like, sourceText) }];
    }),
  );
  const only = changed
    .filter((hunk) => !isEdge(hunk, hunks))
    .flatMap(({ source }) => source)
    .flatMap((token): Difference[] => {
      const { kind } = token;
      if (kind === 'word' || !free.has(token)) return [];
      return [{ kind, said: '', source: shown(token, sourceText) }];
    });
  const words = changed.flatMap((hunk): Difference[] => {
    const said = wordsOf(hunk.said, claimText);
    const source = isEdge(hunk, hunks) ? '' : wordsOf(hunk.source, sourceText);
    return said === '' && source === '' ? [] : [{ kind: 'words', said, source }];
  });
  return [...special, ...only, ...words];
}

/** Whether the sentence only goes on there, before or behind what both have. */
function isEdge(hunk: Hunk, hunks: readonly Hunk[]): boolean {
  return hunk === hunks[0] || hunk === hunks.at(-1);
}

/** A bank stands in the place of a bank, a number of cards in that of a number of cards. */
function isLike(a: Token, b: Token): boolean {
  return a.kind === b.kind && (a.like === b.like || (a.kind === 'number' && (!a.like || !b.like)));
}

function shown(token: Token | undefined, text: string): string {
  if (token === undefined) return '';
  const { start, end } = token.whole ?? token;
  return text.slice(start, end);
}

function wordsOf(tokens: readonly Token[], text: string): string {
  return tokens
    .filter(({ kind }) => kind === 'word')
    .map(({ start, end }) => text.slice(start, end))
    .join('');
}

function spanOf(tokens: readonly Token[]): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
