import type { Block } from '../../answer/answer.ts';
import type { Speaker } from '../texts/say.ts';
import { drawBlockquote, drawPlace, drawSameText } from './answer-quote.ts';
import { type Html, html } from './html.ts';

/** A passage that was asked for, whole since a page has room, or the one before or after it. */
export function drawContext(
  { citation, role, also }: Extract<Block, { kind: 'context' }>,
  speaker: Speaker,
): Html {
  const name = role === 'passage' ? undefined : speaker.say(`control.${role}`);
  return html`<figure class="quote ${role === 'passage' ? 'asked-for' : 'beside'}">
${name === undefined ? '' : html`<p class="role">${name}</p>`}${drawBlockquote(citation, [])}
<figcaption>${drawPlace(citation, speaker)}${drawSameText(also, speaker)}</figcaption>
</figure>
`;
}
