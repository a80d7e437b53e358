import type { Block, ListedArticle, PassagePart } from '../../answer/answer.ts';
import { citationsOf } from '../../answer/blocks.ts';
import { aboutAt, sectionAt } from '../../answer/sections.ts';
import type { EntityId } from '../../entities/entity.ts';
import { PUBLISHED } from '../../facts/fact.ts';
import type { Found } from '../../facts/facts.ts';
import type { Citation } from '../../knowledge/citation.ts';
import { headOf } from '../../text/truncate.ts';
import { sayArticle } from '../say-article.ts';
import { sayClaim } from '../say-claim.ts';
import { CONFIRMED } from '../say-fact.ts';
import { sayFactInShort } from '../say-in-short.ts';
import { sayLeadIn, sayMark, sayMarks, saySameText, sayTrail } from '../say-place.ts';
import { sayHeading } from '../say-title.ts';
import { sayWords } from '../say-words.ts';
import { setOff } from '../set-off.ts';
import type { Speaker } from '../texts/say.ts';
import { choicesItem } from './choices-item.ts';
import { comparisonItem } from './comparison-item.ts';
import { bold } from './escape.ts';
import type { Item, LevelOfDetail } from './item.ts';

/** Turns block n of an answer into an item. The first one is the title. */
export function toItem(
  n: number,
  blocks: readonly Block[],
  speaker: Speaker,
  detail: LevelOfDetail,
): Item {
  const [block, above] = [blocks[n], blocks[n - 1]];
  switch (block?.kind) {
    case undefined:
      throw new RangeError(`an answer has no block ${n}`);
    case 'heading':
      return plain(title(sayHeading(block.message, sectionAt(n, blocks), speaker)));
    case 'notice':
      return noticeItem(block, speaker, above, blocks.length === 1);
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
      return factItem(block.found, aboutAt(n, blocks), speaker, detail, above);
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

/** On one line, for a heading ends with its line. */
function title(words: string): string {
  return `### ${words.replaceAll('\n', ' ')}`;
}

/** Discord ends bold, and a heading, at the end of a line. */
function boldLines(words: string): string {
  return words.split('\n').map(bold).join('\n');
}

function small(lines: readonly string[]): string {
  return lines.map((line) => `-# ${line}`).join('\n');
}

function plain(text: string): Item {
  return { text, passages: [] };
}

/** Several of one text stand together. A sentence alone needs no title. */
function noticeItem(
  { message, quiet }: Extract<Block, { kind: 'notice' }>,
  speaker: Speaker,
  above: Block | undefined,
  isAlone: boolean,
): Item {
  const words = speaker.say(message.key, message.values);
  const isTitle = above === undefined && !isAlone;
  const shown = quiet ? small([words]) : isTitle ? title(words) : words;
  const isAlike = above?.kind === 'notice' && above.message.key === message.key;
  return { ...plain(shown), ...(isAlike ? { continues: true } : {}) };
}

function articleItem(listed: ListedArticle, speaker: Speaker): Item {
  const { title, about, notice } = sayArticle(listed, speaker);
  return plain([bold(title), about, ...(notice === undefined ? [] : [small([notice])])].join('\n'));
}

/**
 * The answering sentence of a passage, and what follows it there. The first one is the title, unless
 * it has several lines or cells: then these are bold. A weak one is no title and stands alone.
 *
 *     ### sentence ¶8                  > **sentence** what follows … ¶23
 *     > what follows …                 lead-in of the list that it is in
 */
function quoteItem(
  { citation, weak, also }: Extract<Block, { kind: 'quote' }>,
  speaker: Speaker,
  detail: LevelOfDetail,
  above: Block | undefined,
): Item {
  const { passage } = citation;
  const said = sayQuote(citation, detail.passage, speaker);
  const mark = sayMark(citation, speaker);
  const behind = weak ? '' : sayBehind(citation, detail.behind, speaker);
  const isTitle = above === undefined && !weak;
  const isPlain = passage.form.kind !== 'row' && !said.includes('\n');
  const marked = isTitle || behind !== '' ? boldLines(said) : said;
  const text =
    isTitle && isPlain
      ? [title(`${said} ${mark}`), ...(behind === '' ? [] : [quoted(behind, '> ')])].join('\n')
      : `${marked}${behind} ${mark}`;
  const leadIn = isIntroduced(above, citation) ? '' : sayLeadIn(citation, speaker);
  const places = [...(leadIn === '' ? [] : [leadIn]), ...saySameText(also, detail.same, speaker)];
  return {
    text: isTitle ? text : quoted(text, '> '),
    ...(places.length === 0 ? {} : { place: places.join('\n-# ') }),
    passages: [passage],
  };
}

/** The words of a citation, cut if they are too many. */
function sayQuote({ passage, start, quote }: Citation, max: number, speaker: Speaker): string {
  const words = headOf(quote, max);
  const cut = words.length < quote.length ? '…' : '';
  return `${sayWords(passage, start, words, speaker)}${cut}`;
}

/** What follows a citation in its passage, cut if it is too much; a cell says little of the next. */
function sayBehind({ passage, end }: Citation, max: number, speaker: Speaker): string {
  const whole = passage.form.kind === 'row' ? '' : passage.text.slice(end);
  const words = headOf(whole, max);
  if (words.trim() === '') return '';
  const cut = words.length < whole.length ? '…' : '';
  return `${sayWords(passage, end, words, speaker)}${cut}`;
}

/** Whether the quote above has the lead-in of a list item, or shows it. */
function isIntroduced(above: Block | undefined, { article, passage }: Citation): boolean {
  if (passage.form.kind !== 'item') return true;
  if (above?.kind !== 'quote' || above.citation.article !== article) return false;
  const { form, text } = above.citation.passage;
  const { leadIn } = passage.form;
  const isSame = form.kind === 'item' && form.leadIn.join() === leadIn.join();
  return isSame || text.includes(leadIn.at(-1) ?? '');
}

/**
 * A claim, its verdict and its compared sentences, with the words both have in bold. If there are
 * several sentences, each is followed by its differences:
 *
 *     “claim”                          “claim”
 *     verdict                          verdict
 *     what differs                     > sentence … ¶3
 *     > sentence … ¶3                  what differs
 *                                      > sentence … ¶5 and so on
 */
function claimItem(
  block: Extract<Block, { kind: 'claim' }>,
  speaker: Speaker,
  detail: LevelOfDetail,
): Item {
  const { words, verdict, sentences, others } = sayClaim(block, speaker, detail);
  const quotes = sentences.map(({ citation, also, same, said }) => {
    const { passage, start, quote } = citation;
    const say = (words: string, at: number) => sayWords(passage, start + at, words, speaker);
    const text = setOff(quote, same.source, detail.quote, say, bold);
    const shown = quoted(`${text} ${sayMark(citation, speaker)}`, '> ');
    const same_ = small(saySameText(also, detail.same, speaker));
    return { shown: same_ === '' ? [shown] : [shown, same_], said };
  });
  const isOne = quotes.length === 1;
  const lines = quotes.flatMap(({ shown, said }) =>
    isOne ? [...said, ...shown] : [...shown, ...said],
  );
  const marks = sayMarks(
    others.map(({ citation }) => citation),
    speaker,
  );
  const also = marks === '' ? [] : [speaker.say('citation.also', { places: { words: marks } })];
  return {
    text: [boldLines(words), verdict, ...lines].join('\n'),
    ...(also.length === 0 ? {} : { place: also.join('\n-# ') }),
    passages: [...new Set(citationsOf([block]).map(({ passage }) => passage))],
  };
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
    text: quoted(`${before}${sayWords(passage, start, quote, speaker)}${after}`, '> '),
    place: [
      [sayMark(citation, speaker), ...which, ...(trail === '' ? [] : [trail])].join(' · '),
      ...saySameText(also, detail.same, speaker),
    ].join('\n-# '),
    passages: [],
  };
}

/** `第 2/3 部分`. */
export function sayPassagePart({ part, of }: PassagePart, speaker: Speaker): string {
  return speaker.say('citation.part', { part: part + 1, of });
}

/** Its first words; a button leads to it. */
function neighbourItem(citation: Citation, speaker: Speaker, detail: LevelOfDetail): Item {
  const shown = headOf(citation.passage.text, detail.neighbour);
  const cut = shown.length < citation.passage.text.length ? '…' : '';
  const words = sayWords(citation.passage, 0, shown, speaker);
  return plain(quoted(`${sayMark(citation, speaker)} ${words}${cut}`, '-# '));
}

/** A fact, and the words that prove it: `**other side** · when · what`. */
function factItem(
  found: Found,
  about: readonly EntityId[],
  speaker: Speaker,
  detail: LevelOfDetail,
  above: Block | undefined,
): Item {
  const { quotes, believed, yearFrom } = found.fact;
  const { subject, rest } = sayFactInShort(found, about, speaker);
  const shown = quotes.slice(0, detail.quotes);
  const proof = shown.map((citation) =>
    quoted(`${sayQuote(citation, detail.quote, speaker)} ${sayMark(citation, speaker)}`, '> '),
  );
  const marks = sayMarks(quotes.slice(detail.quotes), speaker);
  const who = `${bold(subject)}${believed.by === 'person' ? CONFIRMED : ''}`;
  const head = [who, ...rest].join(' · ');
  const year = yearFrom === undefined || yearFrom === PUBLISHED ? [] : [yearFrom.passage];
  const continues = detail.quotes === 0 && above?.kind === 'fact';
  return {
    text: marks === '' ? head : `${head} ${marks}`,
    ...(proof.length === 0 ? {} : { proof: proof.join('\n') }),
    ...(yearFrom === undefined ? {} : { yearProof: sayYearProof(yearFrom, speaker) }),
    passages: [...new Set([...quotes.map(({ passage }) => passage), ...year])],
    ...(continues ? { continues } : {}),
  };
}

function sayYearProof(yearFrom: Citation | typeof PUBLISHED, speaker: Speaker): string {
  const proof =
    yearFrom === PUBLISHED ? speaker.say('fact.year-article') : sayMark(yearFrom, speaker);
  return speaker.say('fact.year-proof', { proof: { words: proof } });
}
