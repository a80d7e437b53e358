import type { Block, PassagePart } from '../../answer/answer.ts';
import type { Citation } from '../../knowledge/citation.ts';
import { sayMark, saySameText, sayTrail } from '../say-place.ts';
import { sayQuote, sayWords } from '../say-words.ts';
import type { Speaker } from '../texts/say.ts';
import type { Item, LevelOfDetail } from './item.ts';
import { quoted, small } from './markup.ts';

/** A passage that was asked for, or the one before or after it. */
export function contextItem(
  block: Extract<Block, { kind: 'context' }>,
  speaker: Speaker,
  detail: LevelOfDetail,
): Item {
  if (block.role === 'passage') return passageItem(block, speaker, detail);
  return neighbourItem(block.citation, speaker, detail);
}

/** A passage whole, or one part of it, and the headings it is under. */
function passageItem(
  { citation, part, also }: Extract<Block, { kind: 'context' }>,
  speaker: Speaker,
  detail: LevelOfDetail,
): Item {
  const { passage, start, end, quote } = citation;
  const before = start > 0 ? '…' : '';
  const after = end < passage.text.length ? '…' : '';
  const which = part === undefined || part.of === 1 ? [] : [sayPassagePart(part, speaker)];
  const trail = sayTrail(citation, speaker);
  return {
    text: quoted(`${before}${sayWords(passage, start, quote, speaker)}${after}`),
    place: [
      [sayMark(citation, speaker), ...which, ...(trail === '' ? [] : [trail])].join(' · '),
      ...saySameText(also, detail.same, speaker),
    ].join('\n'),
    passages: [],
    linked: [passage],
  };
}

/** `第 2/3 部分`. */
export function sayPassagePart({ part, of }: PassagePart, speaker: Speaker): string {
  return speaker.say('citation.part', { part: part + 1, of });
}

/** Its first words; a button leads to it. */
function neighbourItem(citation: Citation, speaker: Speaker, { neighbour }: LevelOfDetail): Item {
  const { passage } = citation;
  const said = sayQuote({ passage, start: 0, quote: passage.text }, neighbour, speaker);
  return { text: small(`${sayMark(citation, speaker)} ${said}`), passages: [], linked: [passage] };
}
