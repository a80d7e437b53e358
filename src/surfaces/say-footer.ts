import type { Answer, Coverage } from '../answer/answer.ts';
import { digestOf, soleArticle } from '../answer/digest.ts';
import { type Article, inferencesOf } from '../knowledge/article.ts';
import { originOf } from './origin-of.ts';
import type { Speaker } from './texts/say.ts';

/** An answer rarely rests on more sources with different notices. */
const NOTICES_MAX = 3;

/**
 * The lines below an answer: its one article, how complete it is, what ° means, what was inferred
 * about its sources, and their notices.
 */
export function sayFooter({ coverage, unread, blocks }: Answer, speaker: Speaker): string[] {
  const { articles, isConfirmed, isExplained } = digestOf(blocks);
  const fields = new Set(articles.flatMap(inferencesOf).map(({ field }) => field));
  const keys = [...fields].map((field) => `field.${field}` as const);
  const notices = new Set(articles.flatMap(({ notice }) => notice ?? []));
  const sole = soleArticle({ blocks });
  return [
    ...(sole === undefined ? [] : [saySole(sole, speaker)]),
    ...sayCoverage(coverage, speaker),
    ...(unread === undefined ? [] : [speaker.say('reply.unread', { count: unread })]),
    ...(isConfirmed ? [speaker.say('reply.confirmed')] : []),
    ...(keys.length === 0 || isExplained
      ? []
      : [speaker.say('reply.inferred', { fields: { keys } })]),
    ...[...notices]
      .slice(0, NOTICES_MAX)
      .map((words) => speaker.say('reply.notice', { notice: { words } })),
  ];
}

/** The one article that the whole answer rests on. */
function saySole(article: Article, speaker: Speaker): string {
  return speaker.say('reply.article', { title: { words: article.title }, ...originOf(article) });
}

function sayCoverage(coverage: Coverage | undefined, speaker: Speaker): string[] {
  if (coverage === undefined) return [];
  const { found, articles, asOf } = coverage;
  const date = asOf === undefined ? ({ key: 'article.undated' } as const) : { date: asOf };
  return [speaker.say('coverage.line', { found, articles, asOf: date })];
}
