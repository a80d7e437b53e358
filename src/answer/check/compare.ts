import { diffArrays } from 'diff';
import { BARS } from '../../search/bars.ts';
import type { Span } from '../../text/span.ts';
import { turnedBy } from './find-quoted.ts';
import type { Token, Tokens } from './tokens.ts';
import type { Difference, Evidence } from './verdict.ts';

/** A claim laid beside a sentence: what both have, and what only one has in the other's place. */
export type Comparison = Pick<Evidence, 'differences' | 'same'>;

/** Two that differ in more words say different things, and are not worth the time. */
const EDITS_MAX = 400;

/**
 * Compares a claim with a sentence word by word. The claim is about those of its clauses that it
 * has most in common with; of its other clauses what may turn these is a difference.
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
    differences: firstOf([
      () => [
        ...differ(hunks, written, places, claim.text, source.text),
        ...turnedWithin(source.text, spanOf(written), spanOf(same.flatMap((hunk) => hunk.source))),
      ],
      () => edgesOf(hunks, source.text),
      () => turnedBy(source.text, spanOf(written)),
      () => bordersApart(claim, source),
    ]),
    same: {
      claim: same.map(({ said }) => spanOf(said)),
      source: same.map(({ source }) => spanOf(source)),
    },
  };
}

/** What the first of several ways to differ gives that gives any, each once. */
function firstOf(ways: readonly (() => readonly Difference[])[]): Difference[] {
  for (const way of ways) {
    const found = new Map(way().map((each) => [JSON.stringify(each), each]));
    if (found.size > 0) return [...found.values()];
  }
  return [];
}

/** What may turn a part of some clauses in the rest of these. */
function turnedWithin(text: string, clauses: Span, part: Span): Difference[] {
  const own = text.slice(clauses.start, clauses.end);
  return turnedBy(own, { start: part.start - clauses.start, end: part.end - clauses.start });
}

/** What the sentence goes on with, before and behind what both have. */
function edgesOf(hunks: readonly Hunk[], text: string): Difference[] {
  return hunks.flatMap((hunk): Difference[] => {
    const { start, end } = spanOf(hunk.source);
    if (hunk.isSame || start === end) return [];
    return [{ kind: 'words', said: '', source: text.slice(start, end) }];
  });
}

/** Where only the one has a mark between clauses, with the words on both sides of it. */
function bordersApart(claim: Tokens, source: Tokens): Difference[] {
  const [ours, theirs] = [claim.clauses.flat(), source.clauses.flat()];
  const at = theirs.findIndex((_, n) => ours.every(({ key }, m) => theirs[n + m]?.key === key));
  if (at < 0) return [];
  return ours.slice(1).flatMap((token, n): Difference[] => {
    const [before, other, next] = [ours[n], theirs[at + n], theirs[at + n + 1]];
    if (before === undefined || other === undefined || next === undefined) return [];
    const said = claim.text.slice(before.start, token.end);
    const written = source.text.slice(other.start, next.end);
    const isApart = hasBorder(claim, token) !== hasBorder(source, next);
    return isApart ? [{ kind: 'words', said, source: written }] : [];
  });
}

function hasBorder({ clauses }: Tokens, token: Token): boolean {
  return clauses.some(([first]) => first === token);
}

/** The run of clauses that has most in common with a claim, for its length. */
function closestClauses(
  said: readonly Token[],
  clauses: readonly (readonly Token[])[],
): readonly (readonly Token[])[] {
  const worth = worthOf(said, clauses);
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
 * What each clause has in common with a claim, in letters, less what it has more. A word that the
 * claim says once counts once: in the clause that has most.
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
  written: readonly Token[],
  places: readonly Token[],
  claimText: string,
  sourceText: string,
): Difference[] {
  const shared = new Set(hunks.filter(({ isSame }) => isSame).flatMap(({ source }) => source));
  const moved = movedNames(
    hunks.flatMap(({ said }) => said),
    written,
    claimText,
    sourceText,
  );
  const isFree = (token: Token) => !shared.has(token) && !(moved.length > 0 && isName(token));
  const free = new Set(places.filter((token) => token.kind !== 'word' && isFree(token)));
  const take = (from: Iterable<Token>, test: (token: Token) => boolean) => {
    const found = [...from].find((token) => free.has(token) && test(token));
    if (found !== undefined) free.delete(found);
    return found;
  };
  const changed = hunks.filter(({ isSame }) => !isSame);
  const special = changed.flatMap(({ said, source }) =>
    said.flatMap((token): Difference[] => {
      const { kind } = token;
      if (kind === 'word' || (moved.length > 0 && isName(token))) return [];
      const isSame = ({ key }: Token) => key === token.key;
      const isAlike = (each: Token) => isLike(each, token);
      const here = take(source, isAlike);
      // What stands elsewhere in the sentence, and nothing here in its place, is not missing there.
      if (here === undefined && take(written, isSame) !== undefined) return [];
      const near = here ?? (isName(token) ? take(written, isAlike) : undefined);
      if (near === undefined && take(free, isSame) !== undefined) return [];
      const like = near ?? take(free, isAlike);
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
  return [...moved, ...special, ...only, ...words];
}

/** Whether the sentence only goes on there, before or behind what both have. */
function isEdge(hunk: Hunk, hunks: readonly Hunk[]): boolean {
  return hunk === hunks[0] || hunk === hunks.at(-1);
}

function isName({ kind }: Token): boolean {
  return kind === 'name';
}

/** The same names in another order, each against the one in whose place it stands. */
function movedNames(
  said: readonly Token[],
  written: readonly Token[],
  claimText: string,
  sourceText: string,
): Difference[] {
  const [ours, theirs] = [said.filter(isName), written.filter(isName)];
  const keys = (names: readonly Token[]) =>
    names
      .map(({ key }) => key)
      .sort()
      .join('');
  if (keys(ours) !== keys(theirs)) return [];
  return ours.flatMap((name, n): Difference[] => {
    const other = theirs[n];
    if (other === undefined || other.key === name.key) return [];
    return [{ kind: 'name', said: shown(name, claimText), source: shown(other, sourceText) }];
  });
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

/** From the first to the last word, letter for letter, with what stands between. */
function wordsOf(tokens: readonly Token[], text: string): string {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

function spanOf(tokens: readonly Token[]): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
