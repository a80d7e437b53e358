import { createHash } from 'node:crypto';
import type { Article } from '../knowledge/article.ts';
import { type ArticleWords, articleWords, soundOfArticle } from '../library/article-words.ts';
import type { Library } from '../library/library.ts';
import { type Interval, isPartialDate, mayOverlap } from '../text/dates.ts';
import { fold } from '../text/normalize.ts';

/** What the wanted articles have; what is left out does not matter. All words are folded. */
export interface Wanted {
  /** Each appears in the title, the source, a topic or a heading. */
  readonly words?: readonly string[];
  /** A topic contains it; an equal one goes before others. */
  readonly topic?: string;
  readonly published?: Interval;
}

/**
 * How typed text may be read, the strictest way first: as pieces between blanks, then as the names
 * and words that a question would have of it. A way without words finds nothing.
 */
export function waysToRead(typed: string, { search }: Library): readonly (readonly string[])[] {
  const pieces = typed.split(/\s+/u).map((piece) => fold(piece).trim());
  const { text, needs } = search.understand(typed);
  const words = needs.map(({ start, end }) => text.slice(start, end));
  return [pieces, words].map((way) => [...new Set(way)].filter((word) => HAS_WORDS.test(word)));
}

const HAS_WORDS = /[\p{L}\p{N}]/u;

/** The articles wanted, the newest first. */
export function findArticles(wanted: Wanted, library: Library): readonly Article[] {
  return find(wanted, library).map(({ article }) => article);
}

function find({ words, topic, published }: Wanted, library: Library): readonly ArticleWords[] {
  const dated = articleWords(library).filter(
    ({ article }) => published === undefined || isOf(article, published),
  );
  const filed = topic === undefined ? dated : ofTopic(topic, dated);
  if (words === undefined) return filed;
  if (words.length === 0) return [];
  const written = filed.filter(({ text }) => words.every((word) => text.includes(word)));
  return written.length > 0 ? written : bySound(words, filed, library);
}

function isOf({ published }: Article, interval: Interval): boolean {
  return published !== undefined && mayOverlap({ from: published, to: published }, interval);
}

function ofTopic(topic: string, all: readonly ArticleWords[]): readonly ArticleWords[] {
  const equal = all.filter(({ topics }) => topics.includes(topic));
  if (equal.length > 0) return equal;
  return all.filter(({ topics }) => topics.some((each) => each.includes(topic)));
}

/** Pinyin, in syllables or in one piece; shorter ones are part of far too many words. */
const PINYIN = /^[a-z']{4,}$/u;

/** The articles whose words sound like this, for readers who type pinyin instead of characters. */
function bySound(
  words: readonly string[],
  all: readonly ArticleWords[],
  library: Library,
): readonly ArticleWords[] {
  const sound = words.join('');
  if (!PINYIN.test(sound)) return [];
  return all.filter((each) => soundOfArticle(each, library).includes(sound.replaceAll("'", '')));
}

/**
 * What was wanted as ids for a button, which never carries words that someone typed: it points to
 * the same words in the first article found.
 *
 *     from--2017,to--2017,in--1a2b3c4d-9f8e,t0-6,w3-2
 */
export function toIds(wanted: Wanted, library: Library): string[] {
  const { words = [], topic, published } = wanted;
  const [first] = find(wanted, library);
  const bounds = [
    ...(published?.from === undefined ? [] : [`from--${published.from}`]),
    ...(published?.to === undefined ? [] : [`to--${published.to}`]),
  ];
  if (first === undefined || (words.length === 0 && topic === undefined)) return bounds;
  const text = placesIn(first, library);
  const isWritten = words.every((word) => first.text.includes(word));
  const sought = isWritten ? words : [words.join('').replaceAll("'", '')];
  const place = (mark: string, word: string) =>
    `${mark}${text.indexOf(word).toString(36)}-${word.length.toString(36)}`;
  return [
    ...bounds,
    `in--${first.tag}-${check(sought, topic)}`,
    ...(topic === undefined ? [] : [place('t', topic)]),
    ...(words.length === 0 ? [] : sought.map((word) => place('w', word))),
  ];
}

const ANCHOR = /^in--([0-9a-f]{8})-([0-9a-f]{4})$/u;
const PLACE = /^([tw])([0-9a-z]{1,3})-([0-9a-z]{1,2})$/u;

/** What the ids of a button mean; undefined if they are forged, or older than the library. */
export function fromIds(ids: readonly string[], library: Library): Wanted | undefined {
  const published = readBounds(ids);
  const rest = ids.filter((id) => id !== '' && !/^(?:from|to)--/u.test(id));
  const [anchor = '', ...places] = rest;
  if (published === undefined) return undefined;
  const dated = Object.keys(published).length === 0 ? {} : { published };
  if (rest.length === 0) return dated;
  const [, tag, sum] = ANCHOR.exec(anchor) ?? [];
  const first = articleWords(library).find((each) => each.tag === tag);
  if (first === undefined) return undefined;
  const text = placesIn(first, library);
  const read = (wanted: string) =>
    places.flatMap((place) => {
      const [, mark, from = '', length = ''] = PLACE.exec(place) ?? [];
      const start = Number.parseInt(from, 36);
      return mark === wanted ? text.slice(start, start + Number.parseInt(length, 36)) : [];
    });
  const [words, [topic]] = [read('w'), read('t')];
  if (check(words, topic) !== sum) return undefined;
  return {
    ...dated,
    ...(words.length === 0 ? {} : { words }),
    ...(topic === undefined ? {} : { topic }),
  };
}

/** Everything in an article that a button may point to. */
function placesIn(words: ArticleWords, library: Library): string {
  return `${words.text}\n${soundOfArticle(words, library)}`;
}

function check(words: readonly string[], topic: string | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify([words, topic]))
    .digest('hex')
    .slice(0, 4);
}

function readBounds(ids: readonly string[]): Interval | undefined {
  const bounds = ids.flatMap((id) => {
    const [, end, date = ''] = /^(from|to)--(.*)$/u.exec(id) ?? [];
    return end === undefined ? [] : [{ end, date: isPartialDate(date) ? date : undefined }];
  });
  if (bounds.some(({ date }) => date === undefined)) return undefined;
  const of = (end: string) => bounds.find((bound) => bound.end === end)?.date;
  const [from, to] = [of('from'), of('to')];
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
