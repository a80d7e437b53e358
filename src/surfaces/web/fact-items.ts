import { type Found, joinerOf, sidesOf } from '../../facts/facts.ts';
import type { Fact } from '../../facts/kinds.ts';
import { sayFact } from '../say-fact.ts';
import { sayPassageMark } from '../say-place.ts';
import type { Speaker } from '../texts/say.ts';
import type { WebTexts } from '../texts/web.ts';
import { entityAddress, passageAddress } from './addresses.ts';
import { type Html, html } from './html.ts';

/** Facts that rest on some passages, in a list that opens. */
export function drawFacts(
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
export function drawFact(found: Found, texts: WebTexts['article'], speaker: Speaker): Html {
  const { when, what } = sayFact(found, speaker);
  return html`<p class="who">${drawSides(found.fact, speaker)}</p>
<p>${[...when, ...what].join(' · ')}</p>
<p class="quiet">${texts.proof} ${drawProof(found.fact, speaker)} · ${sayBelief(found.fact, texts, speaker)}</p>`;
}

/** The sides of a fact, each leading to its own page. */
export function drawSides(fact: Fact, speaker: Speaker): Html {
  const joiner = joinerOf(fact);
  const sides = sidesOf(fact).map(
    (id, n) =>
      html`${n === 0 ? '' : joiner}<a href="${entityAddress(id)}">${speaker.nameIn(fact, id)}</a>`,
  );
  return html`${sides}`;
}

/** Links to the passages that prove a fact, each once. */
export function drawProof({ quotes }: Fact, speaker: Speaker): Html {
  const passages = [...new Set(quotes.map(({ passage }) => passage))];
  const links = passages.map(
    (passage, n) =>
      html`${n === 0 ? '' : ' '}<a class="proof" href="${passageAddress(passage)}">${sayPassageMark(passage, speaker)}</a>`,
  );
  return html`${links}`;
}

/** By whom a fact is believed: the program, or a person who says why. */
export function sayBelief(
  { believed }: Fact,
  { byProgram, byPerson }: Pick<WebTexts['article'], 'byProgram' | 'byPerson'>,
  speaker: Speaker,
): string {
  return believed.by === 'program' ? byProgram : byPerson(speaker.words(believed.why));
}
