import type { Block, ListedArticle, PassagePart } from '../../answer/answer.ts';
import { citationsOf } from '../../answer/blocks.ts';
import type { Found } from '../../facts/facts.ts';
import type { Citation } from '../../knowledge/citation.ts';
import { headOf } from '../../text/truncate.ts';
import { excerpt } from '../excerpt.ts';
import { sayArticle } from '../say-article.ts';
import { sayClaim } from '../say-claim.ts';
import { sayFact } from '../say-fact.ts';
import { sayAlso, sayMark, sayPlace, sayTrail } from '../say-place.ts';
import { setOff } from '../set-off.ts';
import type { Speaker } from '../texts/say.ts';
import { choicesItem } from './choices-item.ts';
import { comparisonItem } from './comparison-item.ts';
import { bold } from './escape.ts';
import type { Item, LevelOfDetail } from './item.ts';

/**
 * Turns a block of an answer into an item.
 * @param above the block before it, if there is one
 */
export function toItem(
  block: Block,
  speaker: Speaker,
  detail: LevelOfDetail,
  above: Block | undefined,
): Item {
  switch (block.kind) {
    case 'heading':
      return plain(`### ${speaker.say(block.message.key, block.message.values)}`);
    case 'notice':
      return plain(
        `${block.quiet ? '-# ' : ''}${speaker.say(block.message.key, block.message.values)}`,
      );
    case 'claim':
      return claimItem(block, speaker, detail);
    case 'choices':
      return choicesItem(block.choices, speaker);
    case 'quote':
      return quoteItem(block, speaker, detail, above);
    case 'context':
      if (block.role === 'passage') return passageItem(block.citation, block.part, speaker);
      return neighbourItem(block.citation, speaker, detail);
    case 'fact':
      return factItem(block.found, speaker, detail);
    case 'comparison':
      return comparisonItem(block, speaker, detail);
    case 'article':
      return articleItem(block, speaker);
  }
}

function plain(text: string): Item {
  return { text, passages: [] };
}

function articleItem(listed: ListedArticle, speaker: Speaker): Item {
  const { title, about } = sayArticle(listed, speaker);
  return plain(`${bold(title)}\n-# ${about}`);
}

/**
 * A passage as a quotation with its answering sentence in bold; a long one is shortened around that
 * sentence. A weak one is small and has nothing in bold.
 */
function quoteItem(
  { citation, weak }: Extract<Block, { kind: 'quote' }>,
  speaker: Speaker,
  detail: LevelOfDetail,
  above: Block | undefined,
): Item {
  const { passage } = citation;
  const part = excerpt(passage.text, citation, detail.passage);
  const { literal } = speaker;
  const before = `${part.cutBefore ? '…' : ''}${literal(part.before)}`;
  const marked = literal(part.marked);
  const after = `${literal(part.after)}${part.cutAfter ? '…' : ''}`;
  return {
    text: weak ? `> -# ${before}${marked}${after}` : `> ${before}${bold(marked)}${after}`,
    place: isUnderSame(above, citation)
      ? sayPlace(citation, speaker)
      : sayPlaceAndTrail(citation, speaker),
    passages: [passage],
  };
}

/**
 * A claim, its verdict and its compared sentences, with the words both have in bold. If there are
 * several sentences, each is followed by its place and its differences:
 *
 *     ### “claim”                      ### “claim”
 *     verdict                          verdict
 *     what differs                     > sentence …
 *     > sentence …                     ¶3 · article · date
 *     ¶3 · article · date              what differs
 *                                      > sentence … and so on
 */
function claimItem(
  block: Extract<Block, { kind: 'claim' }>,
  speaker: Speaker,
  detail: LevelOfDetail,
): Item {
  const { words, verdict, sentences, others } = sayClaim(block, speaker, detail);
  const quotes = sentences.map(({ citation, same, said }) => {
    const { quote } = citation;
    const text = setOff(quote, same.source, detail.quote, speaker.literal, bold);
    return { quote: `> ${text}`, place: sayPlace(citation, speaker), said };
  });
  const also = sayAlso(
    others.map(({ citation }) => citation),
    speaker,
  );
  const passages = citationsOf([block]).map(({ passage }) => passage);
  const [only, ...more] = quotes;
  const isOne = only !== undefined && more.length === 0;
  const lines = isOne
    ? [...only.said, only.quote]
    : quotes.flatMap(({ quote, place, said }) => [quote, `-# ${place}`, ...said]);
  const places = [...(isOne ? [only.place] : []), ...also];
  return {
    text: [`### ${words}`, verdict, ...lines].join('\n'),
    ...(places.length === 0 ? {} : { place: places.join('\n-# ') }),
    passages: [...new Set(passages)],
  };
}

/** Whether the quote above is under the same headings, so that they need not be repeated. */
function isUnderSame(above: Block | undefined, { article, passage }: Citation): boolean {
  if (above?.kind !== 'quote') return false;
  const { citation: other } = above;
  return other.article === article && other.passage.trail.join() === passage.trail.join();
}

/** A passage whole, or one part of it. */
function passageItem(citation: Citation, part: PassagePart | undefined, speaker: Speaker): Item {
  const { passage, start, end, quote } = citation;
  const before = start > 0 ? '…' : '';
  const after = end < passage.text.length ? '…' : '';
  const which = part === undefined || part.of === 1 ? [] : [sayPassagePart(part, speaker)];
  return {
    text: `> ${before}${speaker.literal(quote)}${after}`,
    place: [...which, sayPlaceAndTrail(citation, speaker)].join(' · '),
    passages: [],
  };
}

/** `第 2/3 部分`. */
export function sayPassagePart({ part, of }: PassagePart, speaker: Speaker): string {
  return speaker.say('citation.part', { part: part + 1, of });
}

function neighbourItem(citation: Citation, speaker: Speaker, detail: LevelOfDetail): Item {
  const shown = headOf(citation.passage.text, detail.neighbour);
  const cut = shown.length < citation.passage.text.length ? '…' : '';
  return plain(`-# ${sayMark(citation, speaker)} ${speaker.literal(shown)}${cut}`);
}

/** The place of a citation, and below it the headings it is under. */
function sayPlaceAndTrail(citation: Citation, speaker: Speaker): string {
  const trail = sayTrail(citation, speaker);
  return [sayPlace(citation, speaker), ...(trail === '' ? [] : [trail])].join('\n-# ');
}

/** A fact as a card: who, when, what; then the words that prove it. */
function factItem(found: Found, speaker: Speaker, detail: LevelOfDetail): Item {
  const { who, when, what } = sayFact(found, speaker);
  const proof = found.fact.quotes;
  const shown = found.fact.quotes.slice(0, detail.quotes);
  const quotes = shown.map((citation) => {
    const words = headOf(citation.quote, detail.quote);
    const cut = words.length < citation.quote.length ? '…' : '';
    return `> ${speaker.literal(words)}${cut} ${sayMark(citation, speaker)}`;
  });
  const rest = proof.filter((citation) => !shown.includes(citation));
  const marks = [...new Set(rest.map((citation) => sayMark(citation, speaker)))].join(' ');
  const named = detail.article ? shown.slice(0, 1) : [];
  const also = marks === '' ? [] : [speaker.say('citation.also', { places: { words: marks } })];
  const place = [...named.map((citation) => sayPlace(citation, speaker)), ...also].join(' · ');
  return {
    text: [[bold(who), ...when].join(' · '), what.join(' · '), ...quotes].join('\n'),
    ...(place === '' ? {} : { place }),
    passages: [...new Set(proof.map(({ passage }) => passage))],
  };
}
