import type { ListedArticle } from '../answer/answer.ts';
import type { Article } from '../knowledge/article.ts';
import type { Speaker } from './texts/say.ts';

/** Characters shown in a list, where each article leaves room for the others. */
const [TITLE_MAX, SOURCE_MAX, NOTICE_MAX] = [100, 40, 80];

/** An article's title, a line with its source, date, counts and id, and its notice if it has one. */
export function sayArticle({ article, facts }: ListedArticle, speaker: Speaker) {
  const { title, passages, notice, id } = article;
  const counts = { passages: passages.length, facts, id: { words: id } };
  const about = [
    ...sayOrigin(article, speaker, SOURCE_MAX),
    speaker.say('library.article', counts),
  ];
  const said =
    notice && speaker.say('reply.notice', { notice: { words: notice, max: NOTICE_MAX } });
  return {
    title: speaker.words(title, TITLE_MAX),
    about: about.join(JOINER),
    ...(said && { notice: said }),
  };
}

/**
 * What names an article wherever it is quoted: `title · source · date`, as far as known.
 * @param max characters of the title, and of the source, at most
 */
export function sayArticleLine(article: Article, speaker: Speaker, max?: number): string {
  return [speaker.words(article.title, max), ...sayOrigin(article, speaker, max)].join(JOINER);
}

/** Who published an article, or else who wrote it, and when. */
export function sayOrigin(article: Article, speaker: Speaker, max?: number): string[] {
  const { source, author, published } = article;
  const name = source ?? author;
  return [
    name === undefined ? speaker.say('article.no-source') : speaker.words(name, max),
    published === undefined ? speaker.say('article.undated') : speaker.date(published),
  ];
}

const JOINER = ' · ';
