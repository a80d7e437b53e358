import type { Block } from '../../answer/answer.ts';
import {
  type ComparedSentence,
  comparedSentencesOf,
  type Difference,
  differencesOf,
} from '../../answer/verdict.ts';
import { describeDifference, differencesFrom, sayClaim } from '../say-claim.ts';
import { CATALOGUES } from '../texts/locales.ts';
import type { Speaker } from '../texts/say.ts';
import { drawStatement } from './answer-facts.ts';
import { drawBlockquote, drawPlace, drawSameText } from './answer-quote.ts';
import { type Html, html, type Part } from './html.ts';
import { markWords, type Stretch } from './marked-words.ts';
import { placeDifferences, type Sort, type SortedSpan } from './placed-differences.ts';

type Claim = Extract<Block, { kind: 'claim' }>;

/** A page has room for everything. */
const EVERYTHING = { quotes: Number.POSITIVE_INFINITY, differences: Number.POSITIVE_INFINITY };

/**
 * A claim, its verdict and the sentences it is compared with. What only the claim has is marked in it,
 * what only a sentence has in that; each difference is also said.
 */
export function drawClaim(claim: Claim, speaker: Speaker): Html {
  const { verdict } = sayClaim(claim, speaker, EVERYTHING);
  return html`<li class="claim is-${claim.verdict.kind}">
<div class="claimed"><h3>${drawClaimWords(claim, speaker)}</h3>
<p class="verdict">${verdict}</p></div>
<div class="found">${comparedSentencesOf(claim.verdict).map((each) => drawSentence(each, speaker))}${drawProven(claim, speaker)}</div></li>
`;
}

function drawClaimWords({ words, verdict }: Claim, speaker: Speaker): Part[] {
  const same = comparedSentencesOf(verdict).flatMap((each) => each.same.claim);
  const own = differencesOf(verdict).map(({ kind, said }) => ({ kind, words: said }));
  const spans = placeDifferences(words, same, own).filter(({ sort }) => sort !== 'same');
  const all = { start: 0, end: words.length };
  const marked = markWords(
    words,
    spans.map((span) => toStretch(span, drawSaid)),
    all,
  );
  return speaker
    .pieces('check.claim')
    .map((piece) => (piece.field === 'words' ? marked : piece.words));
}

/** The differences from a sentence, the sentence whole, and its place. */
function drawSentence(sentence: ComparedSentence, speaker: Speaker): Html {
  const { citation, also, same } = sentence;
  const differences = differencesFrom(sentence);
  const own = differences.map(({ kind, source }) => ({ kind, words: source }));
  const stretches = placeDifferences(citation.quote, same.source, own).map(({ start, end, sort }) =>
    toStretch(
      { start: start + citation.start, end: end + citation.start, sort },
      sort === 'same' ? drawShared : drawSource,
    ),
  );
  return html`<div class="compared">
${differences.length === 0 ? '' : html`<ul class="differences">${differences.map((each) => html`<li>${drawDifference(each, speaker)}</li>`)}</ul>\n`}<figure class="quote">
${drawBlockquote(citation, stretches, citation)}
<figcaption>${drawPlace(citation, speaker)}${drawSameText(also, speaker)}</figcaption>
</figure></div>
`;
}

/** A difference in words, each text's own drawn as it is in the text. */
function drawDifference(difference: Difference, speaker: Speaker): Part[] {
  const { kind } = difference;
  const { key, values } = describeDifference(difference);
  return speaker.pieces(key, values).map(({ words, field }): Part => {
    if (field === 'kind') return html`<b class="kind">${words}</b>`;
    if (field === 'said') return drawSaid(words, kind);
    return field === 'source' ? drawSource(words, kind) : words;
  });
}

function drawSaid(words: Part, sort: Sort): Html {
  return html`<del class="is-${sort}">${words}</del>`;
}

function drawSource(words: Part, sort: Sort): Html {
  return html`<ins class="is-${sort}">${words}</ins>`;
}

function drawShared(words: Part): Html {
  return html`<mark>${words}</mark>`;
}

function toStretch(
  { start, end, sort }: SortedSpan,
  draw: (words: Part, sort: Sort) => Html,
): Stretch {
  return { start, end, draw: (words) => draw(words, sort) };
}

/** The facts that the compared sentences prove. */
function drawProven({ facts }: Claim, speaker: Speaker): Html | undefined {
  if (facts.length === 0) return undefined;
  const { proves } = CATALOGUES[speaker.locale].web.check;
  return html`<details class="proves"${facts.length > OPEN_MAX ? '' : OPEN}><summary>${proves(facts.length)}</summary>
<ul>${facts.map((found) => html`<li>${drawStatement(found, [], speaker)}</li>`)}</ul></details>
`;
}

/** More facts would part the claims. */
const OPEN_MAX = 3;
const OPEN = html` open`;
