import type { ListedArticle } from '../answer/answer.ts';
import type { Speaker } from './texts/say.ts';

/** An article's title, a line with its source, date, counts and id, and its notice if it has one. */
export function sayArticle({ article, facts }: ListedArticle, speaker: Speaker) {
  const { title, source, published, passages, notice, id } = article;
  const about = speaker.say('library.article', {
    source: { words: source },
    date: { date: published },
    passages: passages.length,
    facts,
    id: { words: id },
  });
  const said = notice && speaker.say('reply.notice', { notice: { words: notice } });
  return { title: speaker.words(title), about, ...(said && { notice: said }) };
}
