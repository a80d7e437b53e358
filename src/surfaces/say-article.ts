import type { ListedArticle } from '../answer/answer.ts';
import { headOf } from '../text/truncate.ts';
import type { Speaker } from './texts/say.ts';

/** Characters shown in a list, where each article leaves room for the others. */
const [TITLE_MAX, SOURCE_MAX, NOTICE_MAX] = [100, 40, 80];

/** An article's title, a line with its source, date, counts and id, and its notice if it has one. */
export function sayArticle({ article, facts }: ListedArticle, speaker: Speaker) {
  const { title, source, published, passages, notice, id } = article;
  const brief = (words: string, max: number) => {
    const head = headOf(words, max);
    return head.length < words.length ? `${head}…` : words;
  };
  const about = speaker.say('library.article', {
    source: { words: brief(source, SOURCE_MAX) },
    date: { date: published },
    passages: passages.length,
    facts,
    id: { words: id },
  });
  const said =
    notice && speaker.say('reply.notice', { notice: { words: brief(notice, NOTICE_MAX) } });
  return { title: speaker.words(brief(title, TITLE_MAX)), about, ...(said && { notice: said }) };
}
