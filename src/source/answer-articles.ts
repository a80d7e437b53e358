import type { Answer, Block, ListedArticle } from '../answer/answer.ts';
import { heading, notice } from '../answer/blocks.ts';
import { keepAnswer } from '../answer/kept-answers.ts';
import type { Message } from '../answer/message.ts';
import { whatIsCovered } from '../answer/what-can-be-asked.ts';
import type { Article, ArticleId } from '../knowledge/article.ts';
import { topicsOf, yearsOf } from '../library/article-words.ts';
import type { Library } from '../library/library.ts';
import { perLibrary } from '../library/per-library.ts';
import { type Interval, isPartialDate } from '../text/dates.ts';
import { findArticles, toIds, type Wanted } from './find-articles.ts';

/** Topics listed to show what can be asked for; a large library has hundreds. */
const TOPICS_MAX = 12;

export function sayTopics(library: Library): Block[] {
  const topics = topicsOf(library).slice(0, TOPICS_MAX);
  return topics.length === 0 ? [] : [notice('library.topics', { topics: { words: topics } })];
}

/** Years listed, the latest ones. */
const YEARS_MAX = 20;

function sayYears(library: Library): Block {
  const dates = yearsOf(library).filter(isPartialDate).slice(0, YEARS_MAX);
  return notice('library.years', { dates: { dates } });
}

/** Lists the articles wanted; call it if there are any. */
export function listFound(wanted: Wanted, library: Library): Answer {
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

/** Says that there is no such article, and by what else one can look. */
export function noneFound(
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

/** Says that a date cannot be read, and which years there are. */
export function unclearDate(year: string, library: Library): Answer {
  const why = [notice('date.unclear', { date: { asked: year } }), notice('date.forms')];
  return { kind: 'unclear-date', blocks: [...why, sayYears(library)] };
}

export function listArticles(articles: readonly Article[], library: Library): ListedArticle[] {
  const counts = factCounts(library);
  return articles.map((article): ListedArticle => {
    const { passages } = library.corpus.sizeOf(article);
    return { kind: 'article', article, passages, facts: counts.get(article.id) ?? 0 };
  });
}

const factCounts = perLibrary(({ facts }): ReadonlyMap<ArticleId, number> => {
  const counts = new Map<ArticleId, number>();
  for (const { article } of facts) counts.set(article.id, (counts.get(article.id) ?? 0) + 1);
  return counts;
});
