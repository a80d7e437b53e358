import type { Block, ListedArticle, PassagePart } from '../../answer/answer.ts';
import { citationsOf } from '../../answer/blocks.ts';
import type { Found } from '../../facts/facts.ts';
import { contextOf } from '../../knowledge/article.ts';
import type { Citation } from '../../knowledge/citation.ts';
import { headOf } from '../../text/truncate.ts';
import { excerpt } from '../excerpt.ts';
import { sayArticle } from '../say-article.ts';
import { sayClaim } from '../say-claim.ts';
import { sayFact } from '../say-fact.ts';
import { sayAlso, sayMark, sayPlace, saySameText, sayTrail } from '../say-place.ts';
import { sayWords } from '../say-words.ts';
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
      return choicesItem(block.choices, speaker, detail);
    case 'quote':
      return quoteItem(block, speaker, detail, above);
    case 'context':
      if (block.role === 'passage') return passageItem(block, speaker, detail);
      return neighbourItem(block.citation, speaker, detail);
    case 'fact':
      return factItem(block.found, speaker, detail);
    case 'comparison':
      return comparisonItem(block, speaker, detail);
    case 'article':
      return articleItem(block, speaker);
  }
}

/** Begins each line with a mark, for a passage may have several lines. */
function quoted(text: string, mark: string): string {
  return `${mark}${text.replaceAll('\n', `\n${mark}`)}`;
}

/** Discord ends bold at the end of a line of a quotation. */
function boldLines(words: string): string {
  return words.split('\n').map(bold).join('\n');
}

function plain(text: string): Item {
  return { text, passages: [] };
}

function articleItem(listed: ListedArticle, speaker: Speaker): Item {
  const { title, about, notice } = sayArticle(listed, speaker);
  const lines = [about, ...(notice === undefined ? [] : [notice])];
  return plain([bold(title), ...lines.map((line) => `-# ${line}`)].join('\n'));
}

/**
 * A passage as a quotation with its answering sentence in bold; a long one is shortened around that
 * sentence. A weak one is small and has nothing in bold.
 */
function quoteItem(
  { citation, weak, also }: Extract<Block, { kind: 'quote' }>,
  speaker: Speaker,
  detail: LevelOfDetail,
  above: Block | undefined,
): Item {
  const { passage, start } = citation;
  const part = excerpt(passage.text, citation, detail.passage);
  const say = (words: string, from: number) => sayWords(passage, from, words, speaker);
  const before = `${part.cutBefore ? '…' : ''}${say(part.before, start - part.before.length)}`;
  const marked = say(part.marked, start);
  const after = say(part.after, start + part.marked.length);
  const words = weak ? `${before}${marked}${after}` : `${before}${boldLines(marked)}${after}`;
  return {
    text: quoted(`${words}${part.cutAfter ? '…' : ''}`, weak ? '> -# ' : '> '),
    place: [
      isUnderSame(above, citation)
        ? sayPlace(citation, speaker)
        : sayPlaceAndTrail(citation, speaker),
      ...saySameText(also, detail.same, speaker),
    ].join('\n-# '),
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
  const quotes = sentences.map(({ citation, also, same, said }) => {
    const { quote } = citation;
    const { passage, start } = citation;
    const say = (words: string, at: number) => sayWords(passage, start + at, words, speaker);
    const text = setOff(quote, same.source, detail.quote, say, bold);
    const places = [sayPlace(citation, speaker), ...saySameText(also, detail.same, speaker)];
    return { quote: quoted(text, '> '), place: places.join('\n-# '), said };
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
  return other.article === article && contextOf(other.passage).join() === contextOf(passage).join();
}

/** A passage whole, or one part of it. */
function passageItem(
  { citation, part, also }: Extract<Block, { kind: 'context' }>,
  speaker: Speaker,
  detail: LevelOfDetail,
): Item {
  const { passage, start, end, quote } = citation;
  const before = start > 0 ? '…' : '';
  const after = end < passage.text.length ? '…' : '';
  const which = part === undefined || part.of === 1 ? [] : [sayPassagePart(part, speaker)];
  return {
    text: quoted(`${before}${sayWords(passage, start, quote, speaker)}${after}`, '> '),
    place: [
      [...which, sayPlaceAndTrail(citation, speaker)].join(' · '),
      ...saySameText(also, detail.same, speaker),
    ].join('\n-# '),
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
  const words = sayWords(citation.passage, 0, shown, speaker);
  return plain(quoted(`${sayMark(citation, speaker)} ${words}${cut}`, '-# '));
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
    const { passage, start } = citation;
    const said = sayWords(passage, start, words, speaker);
    return quoted(`${said}${cut} ${sayMark(citation, speaker)}`, '> ');
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
