import type { ListedArticle } from '../answer/answer.ts';
import type { Speaker } from './texts/say.ts';

/** An article by its title, and below it whose it is, of when, what it holds, and its id. */
export function sayArticle({ article, facts }: ListedArticle, speaker: Speaker) {
  const about = speaker.say('library.article', {
    source: { words: article.source },
    date: { date: article.published },
    passages: article.passages.length,
    facts,
    id: { words: article.id },
  });
  return { title: speaker.words(article.title), about };
}
