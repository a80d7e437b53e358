import type { Answer, Block, LeftOutFile, ListedArticle } from '../answer/answer.ts';
import { heading, notice } from '../answer/blocks.ts';
import { keepAnswer } from '../answer/kept-answers.ts';
import type { Message } from '../answer/message.ts';
import { whatCanBeAsked, whatIsCovered } from '../answer/what-can-be-asked.ts';
import type { Article, ArticleId } from '../knowledge/article.ts';
import { topicsOf, yearsOf } from '../library/article-words.ts';
import type { Library } from '../library/library.ts';
import { perLibrary } from '../library/per-library.ts';
import { cutText } from '../text/cut-text.ts';
import { type Interval, isPartialDate } from '../text/dates.ts';
import { fold } from '../text/normalize.ts';
import { readDate } from '../text/read-date.ts';
import { headOf } from '../text/truncate.ts';
import { findArticles, fromIds, toIds, type Wanted, waysToRead } from './find-articles.ts';

/** When a library was loaded, and by which version of the program. */
export interface Loaded {
  readonly loadedAt: Date;
  readonly version: string;
}

/** What was typed. An empty part counts as left out. */
export interface ArticlesAsked {
  readonly text?: string | undefined;
  readonly topic?: string | undefined;
  readonly year?: string | undefined;
}

/** Characters that are read of a text or a topic: no title is longer. */
const TYPED_MAX = 200;

/**
 * What the bot knows: how much it has, what could not be read, who it is about, and its articles,
 * the newest first; or only the articles that have what was typed.
 */
export function describeLibrary(
  library: Library,
  loaded: Loaded,
  asked: ArticlesAsked = {},
): Answer {
  const [text, topic, year] = [asked.text, asked.topic, asked.year].map(typedIn);
  const published = year === undefined ? undefined : readDate(year);
  if (year !== undefined && published === undefined) return unclearDate(year, library);
  const filed: Wanted = {
    ...(topic === undefined ? {} : { topic: fold(topic).trim() }),
    ...(published === undefined ? {} : { published }),
  };
  if (text === undefined && Object.keys(filed).length === 0) return describeAll(library, loaded);
  const ways =
    text === undefined ? [filed] : waysToRead(text, library).map((words) => ({ ...filed, words }));
  const wanted = ways.find((way) => findArticles(way, library).length > 0);
  return wanted === undefined
    ? noneFound(text, topic, published, library)
    : listFound(wanted, library);
}

/** What was typed, as far as it is read; undefined if nothing was. */
function typedIn(typed = ''): string | undefined {
  return typed.trim() === '' ? undefined : cutText(typed, TYPED_MAX).text;
}

/** The same from the ids in an answer's `again`. */
export function describeLibraryAgain(
  ids: readonly string[],
  library: Library,
  loaded: Loaded,
): Answer {
  const wanted = fromIds(ids, library);
  if (wanted === undefined) {
    const blocks = [notice('control.gone'), ...whatCanBeAsked(undefined, library)];
    return { kind: 'control-gone', blocks };
  }
  return Object.keys(wanted).length === 0
    ? describeAll(library, loaded)
    : listFound(wanted, library);
}

function describeAll(library: Library, { loadedAt, version }: Loaded): Answer {
  const again = { command: 'library', ids: [] };
  const key = { command: 'library', ids: [version, loadedAt.toISOString()] };
  return keepAnswer(key, library, () => ({
    kind: 'library',
    blocks: [
      heading('library.title'),
      ...sayCounts(library),
      notice('library.loaded', { time: { time: loadedAt }, version: { words: version } }),
      ...sayLeftOut(library),
      whatIsCovered(library),
      ...sayTopics(library),
      ...listArticles(library.corpus.newest, library),
    ],
    ...leftOutOf(library),
    again,
  }));
}

function sayCounts({ corpus, facts, mentioned }: Library): Block[] {
  const { articles, passages } = corpus;
  return [
    notice('library.counts', {
      articles: articles.length,
      passages: passages.length,
      facts: facts.length,
      names: mentioned.size,
    }),
  ];
}

/** Files that are named, and characters of a name: enough to find them. */
const [NAMED_MAX, NAME_MAX] = [4, 60];

/** Which files could not be read, and of which facts are left out. */
function sayLeftOut({ leftOut }: Library): Block[] {
  const files = leftOut.filter(({ facts }) => facts === undefined);
  const parts = leftOut.filter(({ facts }) => facts !== undefined);
  const facts = parts.reduce((sum, { facts = 0 }) => sum + facts, 0);
  return [
    ...(files.length === 0
      ? []
      : [notice('library.files-left-out', { count: files.length, names: namesOf(files) })]),
    ...(parts.length === 0
      ? []
      : [notice('library.facts-left-out', { count: facts, names: namesOf(parts) })]),
  ];
}

function namesOf(files: Library['leftOut']) {
  const names = files.slice(0, NAMED_MAX).map(({ name }) => {
    const head = headOf(name, NAME_MAX);
    return head.length < name.length ? `${head}…` : name;
  });
  return { words: files.length > NAMED_MAX ? [...names, '…'] : names };
}

function leftOutOf({ leftOut }: Library): Pick<Answer, 'leftOut'> {
  if (leftOut.length === 0) return {};
  return {
    leftOut: leftOut.map(({ name, facts }): LeftOutFile => {
      return facts === undefined ? { name } : { name, facts };
    }),
  };
}

/** Topics listed to show what can be asked for; a large library has hundreds. */
const TOPICS_MAX = 12;

function sayTopics(library: Library): Block[] {
  const topics = topicsOf(library).slice(0, TOPICS_MAX);
  return topics.length === 0 ? [] : [notice('library.topics', { topics: { words: topics } })];
}

/** Years listed, the latest ones. */
const YEARS_MAX = 20;

function sayYears(library: Library): Block {
  const dates = yearsOf(library).filter(isPartialDate).slice(0, YEARS_MAX);
  return notice('library.years', { dates: { dates } });
}

function listFound(wanted: Wanted, library: Library): Answer {
  const again = { command: 'library', ids: toIds(wanted, library) };
  return keepAnswer(again, library, () => {
    const articles = findArticles(wanted, library);
    const [first, ...others] = sayWanted(wanted, (words) => ({ words }));
    return {
      kind: 'library',
      blocks: [
        heading('library.title'),
        notice('library.found', { count: articles.length }),
        ...others.map(toNotice),
        // A heading is repeated on every page.
        ...(first === undefined ? [] : [{ kind: 'heading' as const, message: first }]),
        ...listArticles(articles, library),
      ],
      again,
    };
  });
}

type Value = NonNullable<Message['values']>[string];

/**
 * By what articles were looked for.
 * @param say makes a value of words
 */
function sayWanted<Words>(
  wanted: {
    readonly words?: Words | undefined;
    readonly topic?: string | undefined;
    readonly published?: Interval | undefined;
  },
  say: (words: Words | string) => Value,
): Message[] {
  const { words, topic, published } = wanted;
  return [
    ...(words === undefined
      ? []
      : [{ key: 'library.by-text' as const, values: { words: say(words) } }]),
    ...(topic === undefined
      ? []
      : [{ key: 'library.by-topic' as const, values: { topic: say(topic) } }]),
    ...(published === undefined
      ? []
      : [{ key: 'library.by-date' as const, values: { interval: { interval: published } } }]),
  ];
}

function toNotice(message: Message): Block {
  return { kind: 'notice', message };
}

function noneFound(
  text: string | undefined,
  topic: string | undefined,
  published: Interval | undefined,
  library: Library,
): Answer {
  const sought = sayWanted({ words: text, topic, published }, (asked) => ({ asked }));
  return {
    kind: 'no-answer',
    blocks: [
      notice('library.none'),
      ...sought.map(toNotice),
      ...sayTopics(library),
      sayYears(library),
      whatIsCovered(library),
    ],
    unsaid: [text, topic].filter((typed) => typed !== undefined),
  };
}

function unclearDate(year: string, library: Library): Answer {
  const why = [notice('date.unclear', { date: { asked: year } }), notice('date.forms')];
  return { kind: 'unclear-date', blocks: [...why, sayYears(library)] };
}

function listArticles(articles: readonly Article[], library: Library): ListedArticle[] {
  const counts = factCounts(library);
  return articles.map((article): ListedArticle => {
    return { kind: 'article', article, facts: counts.get(article.id) ?? 0 };
  });
}

const factCounts = perLibrary(({ facts }): ReadonlyMap<ArticleId, number> => {
  const counts = new Map<ArticleId, number>();
  for (const { article } of facts) counts.set(article.id, (counts.get(article.id) ?? 0) + 1);
  return counts;
});
