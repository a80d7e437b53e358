import { createHash } from 'node:crypto';
import { soundOf } from '../entities/spell.ts';
import type { Article } from '../knowledge/article.ts';
import { fold } from '../text/normalize.ts';
import type { Library } from './library.ts';
import { perLibrary } from './per-library.ts';

/** What an article is found by in a list of articles; all texts are folded. */
export interface ArticleWords {
  readonly article: Article;
  /** Eight characters that stand for its id. */
  readonly tag: string;
  /** Its title, source, topics and headings, one per line. */
  readonly text: string;
  readonly topics: readonly string[];
}

/** Characters of an article's words: a long table of contents tells no more than its beginning. */
const WORDS_MAX = 2000;

/** The words of all articles, those of the newest first. */
export const articleWords = perLibrary(({ corpus }): readonly ArticleWords[] =>
  corpus.newest.map((article) => {
    const { id, title, source, author, tags, headings } = article;
    const lines = [title, source ?? '', author ?? '', ...tags, ...headings].map(fold);
    const tag = createHash('sha256').update(id).digest('hex').slice(0, 8);
    return { article, tag, text: lines.join('\n').slice(0, WORDS_MAX), topics: tags.map(fold) };
  }),
);

/** Readings are slow to make, so only the newest articles and the beginning of their words get one. */
const [SOUNDS_MAX, SOUND_MAX] = [2000, 200];

const sounds = perLibrary((library): ReadonlyMap<ArticleWords, string> => {
  const spoken = articleWords(library).slice(0, SOUNDS_MAX);
  return new Map(spoken.map((words) => [words, soundOf(words.text.slice(0, SOUND_MAX)).sound]));
});

/** How the words of an article sound, in pinyin without tones or spaces; empty for old articles. */
export function soundOfArticle(words: ArticleWords, library: Library): string {
  return sounds(library).get(words) ?? '';
}

/** The topics of all articles, those of most articles first. */
export const topicsOf = perLibrary((library): readonly string[] => {
  const counts = new Map<string, { readonly name: string; count: number }>();
  for (const { article, topics } of articleWords(library)) {
    for (const [n, topic] of topics.entries()) {
      const known = counts.get(topic);
      if (known === undefined) counts.set(topic, { name: article.tags[n] ?? topic, count: 1 });
      else known.count++;
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ name }) => name);
});

/** The years in which articles were published, the latest first. */
export const yearsOf = perLibrary(({ corpus }): readonly string[] => [
  ...new Set(corpus.newest.flatMap(({ published }) => published?.slice(0, '2017'.length) ?? [])),
]);
