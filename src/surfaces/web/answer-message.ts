import type { Message, Value } from '../../answer/message.ts';
import type { Piece, Speaker } from '../texts/say.ts';
import { passageAddress } from './addresses.ts';
import { html, type Part } from './html.ts';
import { joined, linkNames } from './links.ts';

/**
 * A text of the catalogue, with its names and quotes as links.
 * @param own what stands in the slots that only a surface fills
 */
export function drawMessage(
  { key, values = {} }: Message,
  speaker: Speaker,
  own: Readonly<Record<string, Part>> = {},
): Part[] {
  return speaker
    .pieces(key, values)
    .map((piece) => own[piece.field ?? ''] ?? drawPiece(piece, values, speaker));
}

function drawPiece(
  { words, field = '' }: Piece,
  values: Readonly<Record<string, Value>>,
  speaker: Speaker,
): Part {
  const value = values[field];
  if (typeof value !== 'object') return words;
  const joiner = speaker.say('list.joiner');
  if ('entities' in value) return linkNames(value.entities, speaker, joiner);
  if ('asked' in value) return html`<b class="asked">${words}</b>`;
  if (!('dated' in value)) return words;
  return joined(
    value.dated.map((citation) => {
      const said = speaker.say('list.dated', {
        words: { quoted: citation.quote },
        date:
          citation.article.published === undefined
            ? { key: 'article.undated' }
            : { date: citation.article.published },
      });
      return html`<a href="${passageAddress(citation.passage)}">${said}</a>`;
    }),
    joiner,
  );
}
