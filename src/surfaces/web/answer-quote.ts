import type { Block } from '../../answer/answer.ts';
import type { SameText } from '../../answer/verdict.ts';
import type { Citation } from '../../knowledge/citation.ts';
import { saySameArticle, sayTrail } from '../say-place.ts';
import type { Speaker } from '../texts/say.ts';
import { passageAddress } from './addresses.ts';
import { type Html, html, type Part } from './html.ts';
import { joined, linkPlace } from './links.ts';
import { markPassage, type Stretch } from './marked-words.ts';

/** A passage with its answering sentence marked; of a nearest one nothing stands out. */
export function drawQuote(
  { citation, weak, also }: Omit<Extract<Block, { kind: 'quote' }>, 'kind'>,
  speaker: Speaker,
): Html {
  const { start, end } = citation;
  const draw = (words: Part) => (weak ? html`<b>${words}</b>` : html`<mark>${words}</mark>`);
  return html`<figure class="quote${weak ? ' weak' : ''}">
${drawBlockquote(citation, [{ start, end, draw }])}
<figcaption>${drawPlace(citation, speaker)}${drawSameText(also, speaker)}</figcaption>
</figure>
`;
}

/**
 * The words of a citation's passage.
 * @param part only this part of them
 */
export function drawBlockquote(
  { passage, article }: Citation,
  stretches: readonly Stretch[],
  part?: Pick<Citation, 'start' | 'end'>,
): Html {
  return html`<blockquote cite="${passageAddress(passage)}" lang="${article.language}">${markPassage(passage, stretches, part)}</blockquote>`;
}

/** The place of a citation, and the headings that it is under. */
export function drawPlace(citation: Citation, speaker: Speaker): Html {
  const trail = sayTrail(citation, speaker);
  return html`<p class="source">${linkPlace(citation, speaker)}${trail === '' ? '' : html` <span class="trail">${trail}</span>`}</p>`;
}

/** Where else the text of a passage appears. */
export function drawSameText(also: SameText | undefined, speaker: Speaker): Part {
  if (also === undefined) return undefined;
  const { named, articles } = also;
  const key = named.length < articles ? 'citation.same-more' : 'citation.same';
  const links = named.map(
    (each) => html`<a href="${passageAddress(each.passage)}">${saySameArticle(each, speaker)}</a>`,
  );
  const list = joined(links, speaker.say('list.joiner'));
  const pieces = speaker.pieces(key, { count: articles });
  return html`<p class="source">${pieces.map(({ words, field }) => (field === 'articles' ? list : words))}</p>`;
}
