import type { Library } from '../../library.ts';
import { BARS } from '../../search/bars.ts';
import { confidence } from '../../search/confidence.ts';
import { heldBy, isTelling, shareHeld, thingsOf } from '../../search/things.ts';
import { overlaps } from '../../text/span.ts';
import { headOf } from '../../text/truncate.ts';
import { align } from './align.ts';
import { type Comparison, compare } from './compare.ts';
import { findQuoted } from './find-quoted.ts';
import { citeSource, type Source, sourcesOf } from './sources.ts';
import { readTokens, type Token, type Tokens } from './tokens.ts';
import type { Evidence, Verdict } from './verdict.ts';

/** Characters: of what is longer the beginning is compared, and the rest is a difference. */
const COMPARED_MAX = 400;
/** So many clauses are looked for by themselves. */
const CLAUSES_MAX = 12;
/** What a name weighs beside a word. */
const NAMED = 1;
/** Clauses that are closest to different sentences are shown with so many of these. */
const SOURCES_MAX = 3;

/** Looks for a claim, the words of one sentence, in the library. */
export function checkClaim(words: string, library: Library): Verdict {
  const claim = readTokens(words, library.entities);
  const sources = sourcesOf(claim, library);
  const quoted = sources.flatMap((source) => {
    const quotation = findQuoted(claim, source.tokens);
    return quotation === undefined ? [] : { source, quotation };
  });
  const plain = quoted.find(({ quotation }) => quotation.turned.length === 0) ?? quoted[0];
  if (plain !== undefined) {
    const { source, quotation } = plain;
    const same = { claim: [{ start: 0, end: words.length }], source: [quotation.span] };
    const evidence = [{ citation: citeSource(source), differences: quotation.turned, same }];
    return { kind: quotation.turned.length === 0 ? 'quoted' : 'near', evidence };
  }
  if (words.length <= COMPARED_MAX) return findNear(claim, sources, library);
  const beginning = readTokens(headOf(words, COMPARED_MAX), library.entities);
  return withRest(findNear(beginning, sources, library), words.slice(beginning.text.length));
}

/** The rest of a claim was compared with nothing. */
function withRest(verdict: Verdict, rest: string): Verdict {
  if (verdict.kind === 'not-found') return verdict;
  const difference = { kind: 'words' as const, said: rest.trim(), source: '' };
  const [first, ...others] = verdict.evidence;
  if (first === undefined) return verdict;
  const differences = [...first.differences, difference];
  return { kind: 'near', evidence: [{ ...first, differences }, ...others] };
}

/** The closest sentence; where the clauses are closest to different ones, up to three of them. */
function findNear(claim: Tokens, sources: readonly Source[], library: Library): Verdict {
  const whole = closest(claim, sources, library);
  const parts =
    claim.clauses.length < 2 ? [] : closestByClause(claim, sources, library, whole?.source);
  const found = whole === undefined || parts.length > 1 ? parts : [whole];
  if (found.length === 0) return { kind: 'not-found' };
  const evidence = found.slice(0, SOURCES_MAX).map(({ source, comparison }): Evidence => {
    return { citation: citeSource(source), ...comparison };
  });
  return { kind: 'near', evidence };
}

interface Near {
  readonly source: Source;
  readonly comparison: Comparison;
}

/**
 * The sentence that a claim is closest to, if it is close enough to any.
 * @param preferred the one that the whole is closest to, where the claim is a clause
 */
function closest(
  claim: Tokens,
  sources: readonly Source[],
  library: Library,
  preferred?: Source,
): Near | undefined {
  // Nothing of another script stands in the same order.
  const isHan = /\p{Script=Han}/u.test(claim.text);
  const question = library.search.understand(claim.text);
  // Whom a claim names is what it claims.
  const things = thingsOf(question).map((thing) => ({ ...thing, weight: thing.weight || NAMED }));
  const weightOf = ({ source, sure }: { readonly source: Source; readonly sure: number }) =>
    sure + (source === preferred ? BARS.apart : 0);
  const [best] = sources
    .map((source) => {
      const held = heldBy(things, source.analysis());
      const order = sameShare(claim, source.tokens);
      const covered = shareHeld(things, held);
      const sure = confidence({ covered, order: isHan ? order : covered });
      const count = things.filter((thing, n) => isTelling(thing) && (held[n] ?? 0) > 0).length;
      return { source, sure, count };
    })
    .filter(({ sure, count }) => sure >= BARS.near && count >= BARS.nearThings)
    .toSorted((a, b) => weightOf(b) - weightOf(a));
  const comparison = best && compare(claim, best.source.tokens);
  return best === undefined || comparison === undefined
    ? undefined
    : { source: best.source, comparison };
}

/** How much of a claim's letters a sentence has in the same order. */
function sameShare(claim: Tokens, source: Tokens): number {
  const lettersIn = (tokens: readonly Token[]) =>
    tokens.reduce((sum, { start, end }) => sum + end - start, 0);
  const same = align(claim, source)?.hunks.filter(({ isSame }) => isSame) ?? [];
  const total = lettersIn(claim.clauses.flat());
  return total === 0 ? 0 : lettersIn(same.flatMap(({ said }) => said)) / total;
}

/** Runs of clauses with the sentence that each is closest to, where these are different ones. */
function closestByClause(
  claim: Tokens,
  sources: readonly Source[],
  library: Library,
  preferred: Source | undefined,
): Near[] {
  const found = claim.clauses.slice(0, CLAUSES_MAX).flatMap((clause) => {
    const span = { start: clause[0]?.start ?? 0, end: clause.at(-1)?.end ?? 0 };
    const part = readTokens(claim.text.slice(span.start, span.end), library.entities);
    const near = closest(part, sources, library, preferred);
    return near === undefined ? [] : [{ span, near }];
  });
  const bySource = new Map(found.map(({ near }) => [near.source, near]));
  return [...bySource.values()].map((near) => {
    const spans = found.filter((each) => each.near.source === near.source).map(({ span }) => span);
    const isOf = (token: Token) => spans.some((span) => overlaps(span, token));
    const own = { ...claim, clauses: claim.clauses.filter((clause) => clause.some(isOf)) };
    return { ...near, comparison: compare(own, near.source.tokens) ?? near.comparison };
  });
}
