import type { Answer, Block, Coverage } from '../answer/answer.ts';
import { type Digest, digestOf, soleArticle } from '../answer/digest.ts';
import { type Article, inferencesOf } from '../knowledge/article.ts';
import { sayArticleLine } from './say-article.ts';
import type { Speaker } from './texts/say.ts';

/** Characters of all notices together, at most; each gets its share. */
const NOTICES_MAX = 600;
/** Characters of one notice at most. */
const NOTICE_MAX = 200;

/**
 * The lines below an answer, or below the blocks of it that are shown: the articles they quote and
 * do not name, how complete the answer is, what ° means, what was inferred about these articles, and
 * their notices.
 */
export function sayFooter(
  answer: Answer,
  speaker: Speaker,
  shown: readonly Block[] = answer.blocks,
): string[] {
  const digest = digestOf(shown);
  const { articles, isConfirmed, isExplained } = digest;
  const fields = new Set(articles.flatMap(inferencesOf).map(({ field }) => field));
  const keys = [...fields].map((field) => `field.${field}` as const);
  return [
    ...unnamed(digest, soleArticle(answer)).map((article) => sayUnnamed(article, speaker)),
    ...sayCoverage(answer.coverage, speaker),
    ...(answer.unread === undefined ? [] : [speaker.say('reply.unread', { count: answer.unread })]),
    ...(isConfirmed ? [speaker.say('reply.confirmed')] : []),
    ...(keys.length === 0 || isExplained
      ? []
      : [speaker.say('reply.inferred', { fields: { keys } })]),
    ...sayNotices(articles, speaker),
  ];
}

/** Articles that are named at the end only: the one of all facts, and those of choices. */
function unnamed({ articles, offered }: Digest, sole: Article | undefined): readonly Article[] {
  return articles.filter((article) => article === sole || offered.includes(article));
}

function sayUnnamed(article: Article, speaker: Speaker): string {
  return speaker.say('reply.article').replace('{article}', () => sayArticleLine(article, speaker));
}

/** Each notice once. If there are several articles, it says from whom it is. */
function sayNotices(articles: readonly Article[], speaker: Speaker): string[] {
  const byNotice = new Map<string, Set<string>>();
  for (const { notice, source, author, title } of articles) {
    if (notice === undefined) continue;
    byNotice.set(notice, (byNotice.get(notice) ?? new Set()).add(source ?? author ?? title));
  }
  const max = Math.min(NOTICE_MAX, Math.floor(NOTICES_MAX / byNotice.size));
  return [...byNotice].map(([notice, of]) => {
    const values = { notice: { words: notice, max } };
    return articles.length === 1
      ? speaker.say('reply.notice', values)
      : speaker.say('reply.notice-of', { ...values, of: { words: [...of] } });
  });
}

function sayCoverage(coverage: Coverage | undefined, speaker: Speaker): string[] {
  if (coverage === undefined) return [];
  const { found, articles, asOf } = coverage;
  const date = asOf === undefined ? ({ key: 'article.undated' } as const) : { date: asOf };
  return [speaker.say('coverage.line', { found, articles, asOf: date })];
}
