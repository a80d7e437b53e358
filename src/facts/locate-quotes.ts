import type { Article, Passage } from '../knowledge/article.ts';
import { type Citation, cite } from '../knowledge/citation.ts';
import { error, type Place, type Problem, warning } from '../source/problem.ts';

/** Where `quote` stands in the article: in a paragraph or a caption, never in a heading. */
function locate(article: Article, quote: string): Citation[] {
  return [...article.passages, ...article.captions].flatMap((passage) =>
    occurrences(passage, quote).map((start) => cite(article, passage, quote, start)),
  );
}

/** Finds an entry's quotes; each has to stand letter for letter in the article. */
export function locateQuotes(
  article: Article,
  quotes: readonly { readonly text: string; readonly at: Place }[],
): { citations: Citation[]; problems: Problem[] } {
  const citations: Citation[] = [];
  const problems: Problem[] = [];
  for (const { text, at } of quotes) {
    const [first, second] = locate(article, text);
    if (first === undefined) {
      problems.push(error(at, ...missing(article, text)));
      continue;
    }
    citations.push(first);
    if (second !== undefined) {
      const what = `the quote stands more than once in ${article.id}: "${text}".`;
      problems.push(warning(at, what, 'quote a few words more; the first place is taken.'));
    }
  }
  return { citations, problems };
}

function occurrences(passage: Passage, quote: string): number[] {
  const starts: number[] = [];
  for (let at = passage.text.indexOf(quote); at >= 0; at = passage.text.indexOf(quote, at + 1)) {
    starts.push(at);
  }
  return starts;
}

function missing(article: Article, quote: string): [what: string, remedy: string] {
  if (article.headings.some((heading) => heading.includes(quote))) {
    return [
      `the quote stands in a heading: "${quote}".`,
      'quote a paragraph; a heading proves nothing.',
    ];
  }
  const near = nearest(article, quote);
  const remedy = near
    ? `copy it from the article letter for letter; ${article.file}:${near.line} begins alike.`
    : 'copy a part of one paragraph of the article, letter for letter.';
  return [`the quote does not stand letter for letter in ${article.id}: "${quote}".`, remedy];
}

/** The passage that shares the longest beginning or end with a quote that stands nowhere. */
function nearest(article: Article, quote: string): Passage | undefined {
  const all = [...article.passages, ...article.captions];
  for (let length = quote.length - 1; length >= 4; length--) {
    const found = all.find(
      ({ text }) => text.includes(quote.slice(0, length)) || text.includes(quote.slice(-length)),
    );
    if (found) return found;
  }
  return undefined;
}
