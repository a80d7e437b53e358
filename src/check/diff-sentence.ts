import type { ComparedSentence, Difference } from '../answer/verdict.ts';
import type { Span } from '../text/span.ts';
import { align, type Hunk } from './align.ts';
import { turnedBy } from './find-quoted.ts';
import type { Token, Tokens } from './tokens.ts';

/** What a claim and a sentence share, and where they differ. */
export type SentenceDiff = Pick<ComparedSentence, 'differences' | 'same'>;

/**
 * Compares a claim word by word with the clauses of a sentence that share most with it. From the
 * sentence's other clauses, only words that may change what these say are differences.
 */
export function diffSentence(claim: Tokens, source: Tokens): SentenceDiff | undefined {
  const aligned = align(claim, source);
  if (aligned === undefined) return undefined;
  const { clauses, hunks } = aligned;
  const written = clauses.flat();
  const compared = new Set(clauses);
  const places = [...written, ...source.clauses.filter((each) => !compared.has(each)).flat()];
  const same = hunks.filter(({ isSame }) => isSame);
  return {
    differences: firstOf([
      () => [
        ...differ(hunks, written, places, claim.text, source.text),
        ...turnedWithin(source, spanOf(written), same),
      ],
      () => edgesOf(hunks, source.text),
      () => turnedBy(source, spanOf(written)),
      () => bordersApart(claim, source),
    ]),
    same: {
      claim: same.map(({ said }) => spanOf(said)),
      source: same.map(({ source }) => spanOf(source)),
    },
  };
}

/** The differences from the first of several ways that finds any, each once. */
function firstOf(ways: readonly (() => readonly Difference[])[]): Difference[] {
  for (const way of ways) {
    const found = new Map(way().map((each) => [JSON.stringify(each), each]));
    if (found.size > 0) return [...found.values()];
  }
  return [];
}

/** Words of the compared clauses, outside the shared part, that may change what that part says. */
function turnedWithin(sentence: Tokens, clauses: Span, same: readonly Hunk[]): Difference[] {
  if (same.length === 0) return [];
  return turnedBy(sentence, spanOf(same.flatMap(({ source }) => source)), clauses);
}

/** What the sentence has before and after the shared part. */
function edgesOf(hunks: readonly Hunk[], text: string): Difference[] {
  return hunks.flatMap((hunk): Difference[] => {
    const { start, end } = spanOf(hunk.source);
    if (hunk.isSame || start === end) return [];
    return [{ kind: 'words', said: '', source: text.slice(start, end) }];
  });
}

/** Where only one of the two has a mark between clauses, with the words on both sides of it. */
function bordersApart(claim: Tokens, source: Tokens): Difference[] {
  const [ours, theirs] = [claim.clauses.flat(), source.clauses.flat()];
  const at = theirs.findIndex((_, n) => ours.every(({ key }, m) => theirs[n + m]?.key === key));
  if (at < 0) return [];
  const [openers, others] = [claim, source].map(
    ({ clauses }) => new Set(clauses.map(([first]) => first)),
  );
  return ours.slice(1).flatMap((token, n): Difference[] => {
    const [before, other, next] = [ours[n], theirs[at + n], theirs[at + n + 1]];
    if (before === undefined || other === undefined || next === undefined) return [];
    const said = claim.text.slice(before.start, token.end);
    const written = source.text.slice(other.start, next.end);
    const isApart = openers?.has(token) !== others?.has(next);
    return isApart ? [{ kind: 'words', said, source: written }] : [];
  });
}

/** Pairs numbers, dates and names with their like, then gives the remaining words. */
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
      // If the sentence has it elsewhere, and nothing here in its place, it is not missing.
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

/** Whether a hunk is the first or the last: what the sentence has there only surrounds the rest. */
function isEdge(hunk: Hunk, hunks: readonly Hunk[]): boolean {
  return hunk === hunks[0] || hunk === hunks.at(-1);
}

function isName({ kind }: Token): boolean {
  return kind === 'name';
}

/** If the names are the same but in another order: each, with the one that it replaces. */
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

/** A bank can replace a bank, a number of cards a number of cards. */
function isLike(a: Token, b: Token): boolean {
  return a.kind === b.kind && (a.like === b.like || (a.kind === 'number' && (!a.like || !b.like)));
}

function shown(token: Token | undefined, text: string): string {
  if (token === undefined) return '';
  const { start, end } = token.whole ?? token;
  return text.slice(start, end);
}

/** From the first to the last word, letter for letter, with everything between. */
function wordsOf(tokens: readonly Token[], text: string): string {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

function spanOf(tokens: readonly Token[]): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
