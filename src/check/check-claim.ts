import { alsoIn } from '../answer/same-text.ts';
import type { ComparedSentence, Verdict } from '../answer/verdict.ts';
import { introductionOf } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import type { Question } from '../search/question/question.ts';
import { overlaps } from '../text/span.ts';
import { headOf } from '../text/truncate.ts';
import { closest, type Near } from './closest.ts';
import { diffSentence } from './diff-sentence.ts';
import { findQuoted } from './find-quoted.ts';
import { citeSource, type Source, sourcesOf } from './sources.ts';
import { readTokens, type Token, type Tokens } from './tokens.ts';

/** Characters of a claim that are compared; the rest is a difference. */
const COMPARED_MAX = 400;
/** Characters of a claim that the search gets. */
const SEARCHED_MAX = 1000;
/** Clauses of a claim that are compared by themselves. */
const CLAUSES_MAX = 12;
/** Sentences shown if the clauses are closest to different ones. */
const SOURCES_MAX = 3;

/** Looks in the library for a claim. */
export function checkClaim(words: string, library: Library): Verdict {
  const claim = readTokens(words, library.entities);
  const question = library.search.understand(headOf(words, SEARCHED_MAX));
  const sources = sourcesOf(claim, question, library);
  const quoted = sources.flatMap((source) => {
    const quotation = findQuoted(claim, source.tokens, introductionOf(source.passage));
    return quotation === undefined ? [] : { source, quotation };
  });
  const plain = quoted.find(({ quotation }) => quotation.turned.length === 0) ?? quoted[0];
  if (plain !== undefined) {
    const { source, quotation } = plain;
    const same = { claim: [{ start: 0, end: words.length }], source: [quotation.span] };
    const citation = citeSource(source);
    const sentences = [
      { citation, differences: quotation.turned, same, ...alsoIn(citation, library) },
    ];
    return { kind: quotation.turned.length === 0 ? 'quoted' : 'near', sentences };
  }
  if (words.length <= COMPARED_MAX) return findNear(claim, question, sources, library);
  const beginning = headOf(words, COMPARED_MAX);
  const near = findNear(
    readTokens(beginning, library.entities),
    library.search.understand(beginning),
    sources,
    library,
  );
  return withRest(near, words.slice(beginning.length));
}

/** Adds the rest of a long claim, which was not compared, as a difference. */
function withRest(verdict: Verdict, rest: string): Verdict {
  if (verdict.kind === 'not-found') return verdict;
  const difference = { kind: 'words' as const, said: rest.trim(), source: '' };
  const [first, ...others] = verdict.sentences;
  if (first === undefined) return verdict;
  const differences = [...first.differences, difference];
  return { kind: 'near', sentences: [{ ...first, differences }, ...others] };
}

/** The closest sentence, or up to three if the clauses are closest to different ones. */
function findNear(
  claim: Tokens,
  question: Question,
  sources: readonly Source[],
  library: Library,
): Verdict {
  const whole = closest(claim, question, sources);
  const parts =
    claim.clauses.length < 2 ? [] : closestByClause(claim, sources, library, whole?.source);
  const found = whole === undefined || parts.length > 1 ? parts : [whole];
  if (found.length === 0) return { kind: 'not-found' };
  const sentences = found.slice(0, SOURCES_MAX).map(({ source, comparison }): ComparedSentence => {
    const citation = citeSource(source);
    return { citation, ...comparison, ...alsoIn(citation, library) };
  });
  return { kind: 'near', sentences };
}

/** Each sentence that a clause is closest to, compared with all the clauses closest to it. */
function closestByClause(
  claim: Tokens,
  sources: readonly Source[],
  library: Library,
  preferred: Source | undefined,
): Near[] {
  // A claim may repeat a clause.
  const known = new Map<string, Near | undefined>();
  const nearest = (part: Tokens) => {
    const { text } = part;
    if (!known.has(text)) {
      known.set(text, closest(part, library.search.understand(text), sources, preferred));
    }
    return known.get(text);
  };
  const found = claim.clauses.slice(0, CLAUSES_MAX).flatMap((clause) => {
    const span = { start: clause[0]?.start ?? 0, end: clause.at(-1)?.end ?? 0 };
    const part = readTokens(claim.text.slice(span.start, span.end), library.entities);
    const near = nearest(part);
    return near === undefined ? [] : [{ span, near }];
  });
  const bySource = new Map(found.map(({ near }) => [near.source, near]));
  return [...bySource.values()].map((near) => {
    const spans = found.filter((each) => each.near.source === near.source).map(({ span }) => span);
    const isOf = (token: Token) => spans.some((span) => overlaps(span, token));
    const own = { text: claim.text, clauses: claim.clauses.filter((clause) => clause.some(isOf)) };
    return { ...near, comparison: diffSentence(own, near.source.tokens) ?? near.comparison };
  });
}
