import type { Found } from '../../facts/facts.ts';
import type { Fact } from '../../facts/kinds.ts';
import { sayFact } from '../say-fact.ts';
import type { Speaker } from '../texts/say.ts';
import type { WebTexts } from '../texts/web-texts.ts';
import { type Html, html } from './html.ts';
import { linkMarks, linkSides } from './links.ts';

/** Facts that rest on some passages, in a list that opens. */
export function drawFactsBeside(
  facts: readonly Fact[],
  isOpen: boolean,
  texts: WebTexts['article'],
  speaker: Speaker,
): Html | undefined {
  if (facts.length === 0) return undefined;
  const items = facts.map(
    (fact) => html`<li>${drawFact({ fact, via: [] }, texts, speaker)}</li>\n`,
  );
  const content = html`<summary>${texts.facts(facts.length)}</summary>
<ul>
${items}</ul>`;
  return isOpen
    ? html`<details class="facts" lang="${speaker.locale}" open>${content}</details>`
    : html`<details class="facts" lang="${speaker.locale}">${content}</details>`;
}

/** A fact: whom it is about, when and what, and by whose word and which passages it is believed. */
function drawFact(found: Found, texts: WebTexts['article'], speaker: Speaker): Html {
  const { when, what } = sayFact(found, speaker);
  return html`<p class="who">${linkSides(found.fact, speaker)}</p>
<p>${[...when, ...what].join(' · ')}</p>
<p class="quiet">${texts.proof} ${linkMarks(found.fact.quotes, speaker)} · ${sayBelief(found.fact, texts, speaker)}</p>`;
}

/** By whom a fact is believed: the program, or a person who says why. */
export function sayBelief(
  { believed }: Fact,
  { byProgram, byPerson }: Pick<WebTexts['article'], 'byProgram' | 'byPerson'>,
  speaker: Speaker,
): string {
  return believed.by === 'program' ? byProgram : byPerson(speaker.words(believed.why));
}
