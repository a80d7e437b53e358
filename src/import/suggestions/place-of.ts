import type { Article, Passage } from '../../knowledge/article.ts';
import { splitSentences } from '../../text/sentences.ts';

/** Words of an article and what is around them. */
export interface QuotePlace {
  readonly passage: Passage;
  readonly quote: string;
  /** The sentences beside it, also of the neighbouring paragraphs; empty where there is none. */
  readonly before: string;
  readonly behind: string;
}

/** Where an article has some words; undefined if it has not. */
export function placeOf(article: Article, quote: string): QuotePlace | undefined {
  for (const blocks of [article.passages, article.captions]) {
    const n = blocks.findIndex(({ text }) => text.includes(quote));
    const passage = blocks[n];
    if (passage === undefined) continue;
    const start = passage.text.indexOf(quote);
    const before = sentencesIn(passage.text.slice(0, start));
    const behind = sentencesIn(passage.text.slice(start + quote.length));
    return {
      passage,
      quote,
      before: before.at(-1) ?? sentencesIn(blocks[n - 1]?.text ?? '').at(-1) ?? '',
      behind: behind[0] ?? sentencesIn(blocks[n + 1]?.text ?? '')[0] ?? '',
    };
  }
  return undefined;
}

function sentencesIn(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}
