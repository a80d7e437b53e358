import type { EntityId } from '../../entities/entity.ts';
import { type Found, sidesOf } from '../../facts/facts.ts';
import { FACT_KINDS } from '../../facts/kinds.ts';
import { sayFact } from '../say-fact.ts';
import { sayQuote } from '../say-words.ts';
import { CATALOGUES } from '../texts/locales.ts';
import type { Speaker } from '../texts/say.ts';
import { passageAddress } from './addresses.ts';
import { sayBelief } from './facts-beside.ts';
import { type Html, html } from './html.ts';
import { linkMarks, linkSides } from './links.ts';

/** Characters of a quote: enough to see whether one wants to read it in its place. */
const QUOTE_MAX = 160;

/**
 * The facts about an entity by kind, the newest first: when, what, the words that say so, and by
 * whom it is believed.
 */
export function drawFactsByKind(found: readonly Found[], about: EntityId, speaker: Speaker): Html {
  const groups = FACT_KINDS.map(({ kind }) => {
    const ofKind = found.filter(({ fact }) => fact.kind === kind);
    if (ofKind.length === 0) return undefined;
    const rows = ofKind.map((each) => html`<li>${drawRow(each, about, speaker)}</li>\n`);
    return html`<h3>${speaker.say(`fact.${kind}`)}</h3>
<ul class="rows facts-of">
${rows}</ul>\n`;
  });
  return html`${groups}`;
}

function drawRow(found: Found, about: EntityId, speaker: Speaker): Html {
  const { fact } = found;
  const { when, what } = sayFact(found, speaker);
  const texts = CATALOGUES[speaker.locale].web;
  const [date, ...aside] = when;
  const isOwnAlone = sidesOf(fact).every((id) => id === about);
  const [quote] = fact.quotes;
  const words =
    quote === undefined
      ? undefined
      : html`<p class="words"><a href="${passageAddress(quote.passage)}"><q lang="${fact.article.language}">${sayQuote(quote, QUOTE_MAX, speaker)}</q></a></p>`;
  return html`<p class="when">${date ?? texts.library.undated}</p>
<div>${isOwnAlone ? undefined : html`<p class="title">${linkSides(fact, speaker)}</p>\n`}<p>${[...what, ...aside].join(' · ')}</p>
${words}
<p class="quiet">${speaker.words(fact.article.title)} ${linkMarks(fact.quotes, speaker)} · ${sayBelief(fact, texts.article, speaker)}</p></div>`;
}
