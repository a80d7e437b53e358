import type { ListedArticle } from '../answer/answer.ts';
import type { Article } from '../knowledge/article.ts';
import type { Speaker } from './texts/say.ts';

/** An article's title, and a line with its source, date, counts and id. */
export function sayArticle({ article, facts }: ListedArticle, speaker: Speaker) {
  const { passages, id } = article;
  const counts = { passages: passages.length, facts, id: { words: id } };
  const about = [...sayOrigin(article, speaker), speaker.say('library.article', counts)];
  return { title: speaker.words(article.title), about: about.join(JOINER) };
}

/**
 * What names an article wherever it is quoted: `title · source · date`, as far as known.
 * @param max characters of the title, and of the source, at most
 */
export function sayArticleLine(article: Article, speaker: Speaker, max?: number): string {
  return [speaker.words(article.title, max), ...sayOrigin(article, speaker, max)].join(JOINER);
}

function sayOrigin({ source, published }: Article, speaker: Speaker, max?: number): string[] {
  return [
    ...(source === undefined ? [] : [speaker.words(source, max)]),
    ...(published === undefined ? [] : [speaker.date(published)]),
  ];
}

const JOINER = ' · ';
