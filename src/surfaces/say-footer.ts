import type { Answer, Block, Coverage } from '../answer/answer.ts';
import { type Digest, digestOf, soleArticle } from '../answer/digest.ts';
import { type Article, inferencesOf } from '../knowledge/article.ts';
import { sayArticleLine, sayOrigin } from './say-article.ts';
import type { Speaker } from './texts/say.ts';

/** Characters of all notices together, at most; each gets its share. */
const NOTICES_MAX = 600;
/** Characters of one notice at most. */
const NOTICE_MAX = 200;

/**
 * Everything there is to say below an answer: the articles it quotes and does not name, how complete
 * it is, what ° means, what was inferred about these articles, and their notices.
 */
export function sayFooter(answer: Answer, speaker: Speaker): string[] {
  return [...articlesBelow(answer, speaker).map(({ said }) => said), ...sayBelow(answer, speaker)];
}

/** The articles that an answer quotes and does not name, and how they are named below it. */
export function articlesBelow(answer: Answer, speaker: Speaker) {
  const all = unnamed(digestOf(answer.blocks), soleArticle(answer));
  return all.map((article) => ({ article, said: sayUnnamed(article, speaker) }));
}

/** Everything else that there is to say below an answer. */
export function sayBelow(answer: Answer, speaker: Speaker): string[] {
  const digest = digestOf(answer.blocks);
  return [
    ...sayCoverage(answer.coverage, speaker),
    ...sayUnread(answer, speaker),
    ...(digest.isConfirmed ? [speaker.say('reply.confirmed')] : []),
    ...sayAboutArticles(digest, speaker),
  ];
}

/**
 * The lines below a page of a card, one per article:
 *
 *     2/5 · 《title》 · source · date · 14 facts · ° confirmed by a person
 *
 * What there is to say about articles themselves is said where a reader looks one of them up: below
 * a passage in its place.
 * @param shown the blocks of the page
 * @param page which page it is, if there are several
 */
export function sayCardFooter(
  answer: Answer,
  shown: readonly Block[],
  page: string | undefined,
  speaker: Speaker,
): string[] {
  const digest = digestOf(shown);
  const { coverage } = answer;
  const lines = digest.articles.map((article) => [sayCited(article, digest.articles, speaker)]);
  const [first = [], ...others] = lines;
  const all = [[...(page === undefined ? [] : [page]), ...first], ...others];
  all
    .at(-1)
    ?.push(
      ...(coverage === undefined ? [] : [speaker.say('reply.count', { count: coverage.found })]),
      ...(digest.isConfirmed ? [speaker.say('reply.mark')] : []),
    );
  return [
    ...all.filter((parts) => parts.length > 0).map((parts) => parts.join(' · ')),
    ...sayUnread(answer, speaker),
    ...(digest.contexts.length > 0 ? sayAboutArticles(digest, speaker) : []),
  ];
}

/** Characters of each title and source, where there are several. */
const ONE_OF_SEVERAL_MAX = 40;

function sayCited(article: Article, all: readonly Article[], speaker: Speaker): string {
  const max = all.length > 1 ? { max: ONE_OF_SEVERAL_MAX } : {};
  const title = speaker.say('reply.title', { title: { words: article.title, ...max } });
  const named = [title, ...sayOrigin(article, speaker, max.max)].join(' · ');
  const mark = speaker.articleMark?.(article.id) ?? '';
  return mark === '' ? named : `${mark} ${named}`;
}

function sayUnread({ unread }: Answer, speaker: Speaker): string[] {
  return unread === undefined ? [] : [speaker.say('reply.unread', { count: unread })];
}

/** What was inferred about articles, unless the answer says from which words; and their notices. */
function sayAboutArticles({ articles, isExplained }: Digest, speaker: Speaker): string[] {
  const fields = new Set(articles.flatMap(inferencesOf).map(({ field }) => field));
  const keys = [...fields].map((field) => `field.${field}` as const);
  const inferred = keys.length > 0 && !isExplained;
  return [
    ...(inferred ? [speaker.say('reply.inferred', { fields: { keys } })] : []),
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
