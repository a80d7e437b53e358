import { error, type Place, type Problem, warning } from '../files/problem.ts';
import type { Article, Passage } from '../knowledge/article.ts';
import { type Citation, cite } from '../knowledge/citation.ts';
import type { Normalized } from '../text/normalize.ts';
import { passOverZeroWidth, withoutZeroWidth } from '../text/zero-width.ts';

/** Where `quote` stands in the article: in a paragraph or a caption, never in a heading. */
function* locate(article: Article, quote: string): Iterable<Citation> {
  const bare = withoutZeroWidth(quote);
  for (const passage of [...article.passages, ...article.captions]) {
    const { text, toSource } = seenOf(passage);
    for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1)) {
      const { start, end } = toSource({ start: at, end: at + bare.length });
      yield cite(article, passage, passage.text.slice(start, end), start);
    }
  }
}

/** What a reader sees of a passage; every quote is looked for in all of them. */
function seenOf(passage: Passage): Normalized {
  const known = seen.get(passage) ?? passOverZeroWidth(passage.text);
  seen.set(passage, known);
  return known;
}

const seen = new WeakMap<Passage, Normalized>();

/** So much of a quote that stands nowhere has to stand somewhere to be named. */
const NEAR_MIN = 4;

/** Finds an entry's quotes; each has to stand letter for letter in the article, characters without width aside. */
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
  const withPart = (part: string) => all.find(({ text }) => text.includes(part));
  const part = (length: number) => [quote.slice(0, length), quote.slice(-length)];
  // A text that has so many characters of a quote has fewer of them too.
  let [low, high] = [NEAR_MIN - 1, quote.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (part(middle).some(withPart)) low = middle;
    else high = middle - 1;
  }
  if (low < NEAR_MIN) return undefined;
  return all.find(({ text }) => part(low).some((words) => text.includes(words)));
}
