import type { ListedArticle } from '../answer/answer.ts';
import { originOf } from './origin-of.ts';
import type { Speaker } from './texts/say.ts';

/** An article's title, and a line with its source, date, counts and id. */
export function sayArticle({ article, facts }: ListedArticle, speaker: Speaker) {
  const about = speaker.say('library.article', {
    ...originOf(article),
    passages: article.passages.length,
    facts,
    id: { words: article.id },
  });
  return { title: speaker.words(article.title), about };
}
