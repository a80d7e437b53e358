import type { EntityId } from '../../entities/entity.ts';
import { PUBLISHED } from '../../facts/fact.ts';
import type { Found } from '../../facts/facts.ts';
import type { Fact } from '../../facts/kinds.ts';
import type { Citation } from '../../knowledge/citation.ts';
import { sayFactInShort } from '../say-in-short.ts';
import { CATALOGUES } from '../texts/locales.ts';
import type { Speaker } from '../texts/say.ts';
import { drawBlockquote } from './answer-quote.ts';
import { type Html, html } from './html.ts';
import { joined, linkMark, linkMarks, linkPlace, linkSides } from './links.ts';

/** How facts name the articles of their quotes. */
export interface ProofStyle {
  /** The heading above says whom they are about. */
  readonly about: readonly EntityId[];
  /** The article is named elsewhere, so a mark is enough. */
  readonly isArticleKnown: boolean;
  /** A passage that is shown whole proves its facts: then their places are enough. */
  readonly proof: 'words' | 'marks';
}

/** Facts below each other; those with the same proof stand together above it. */
export function drawFacts(all: readonly Found[], naming: ProofStyle, speaker: Speaker): Html {
  const groups = groupByProof(all);
  return html`<ul class="stated">
${groups.map(
  (group) => html`<li>${group.map((found) => drawStatement(found, naming.about, speaker))}
${drawQuotes(group[0]?.fact.quotes ?? [], naming, speaker)}${drawReasons(group, speaker)}</li>
`,
)}</ul>
`;
}

/** What a fact states, whom it is about, and by whom it is believed. */
export function drawStatement(found: Found, about: readonly EntityId[], speaker: Speaker): Html {
  const { fact } = found;
  const { subject, named, rest } = sayFactInShort(found, about, speaker);
  const who = named.length === 0 ? subject : linkSides(fact, speaker, named);
  const said = joined([html`<b class="subject">${who}</b>`, ...rest], ' · ');
  const year = drawYearProof(fact, speaker);
  return html`<p class="statement">${said} ${drawBelieved(fact, speaker)}${year}</p>`;
}

function drawBelieved({ believed }: Fact, speaker: Speaker): Html {
  const { byProgram } = CATALOGUES[speaker.locale].web.article;
  const by = believed.by === 'program' ? byProgram : speaker.say('reply.mark');
  return html`<small class="believed">${by}</small>`;
}

/** Why a person believes facts, to open. */
function drawReasons(group: readonly Found[], speaker: Speaker): Html | undefined {
  const reasons = group.flatMap(({ fact: { believed } }) =>
    believed.by === 'person' ? speaker.words(believed.why) : [],
  );
  if (reasons.length === 0) return undefined;
  return html`<details class="reason"><summary>${CATALOGUES[speaker.locale].web.search.reason}</summary>
${[...new Set(reasons)].map((reason) => html`<p>${reason}</p>\n`)}</details>
`;
}

function drawYearProof({ yearFrom }: Fact, speaker: Speaker): Html | undefined {
  if (yearFrom === undefined) return undefined;
  const proof =
    yearFrom === PUBLISHED ? speaker.say('fact.year-article') : linkMark(yearFrom, speaker);
  const pieces = speaker.pieces('fact.year-proof');
  return html` <small>${pieces.map(({ words, field }) => (field === 'proof' ? proof : words))}</small>`;
}

function drawQuotes(quotes: readonly Citation[], naming: ProofStyle, speaker: Speaker): Html {
  return naming.proof === 'marks'
    ? html`<p class="source">${linkMarks(quotes, speaker)}</p>\n`
    : html`${quotes.map((citation) => drawProof(citation, naming, speaker))}`;
}

function drawProof(citation: Citation, { isArticleKnown }: ProofStyle, speaker: Speaker): Html {
  const place = isArticleKnown ? linkMark(citation, speaker) : linkPlace(citation, speaker);
  return html`<figure class="quote of-fact${isArticleKnown ? ' beside-mark' : ''}">${drawBlockquote(citation, [], citation)}<figcaption>${place}</figcaption></figure>
`;
}

/** Neighbours with the same quotes. */
function groupByProof(all: readonly Found[]): Found[][] {
  const groups: Found[][] = [];
  for (const found of all) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && proofOf(last[0]) === proofOf(found)) last.push(found);
    else groups.push([found]);
  }
  return groups;
}

function proofOf({ fact }: Found): string {
  return fact.quotes
    .map(({ article, passage, start, end }) => [article.id, passage.id, start, end].join(' '))
    .join('\n');
}
