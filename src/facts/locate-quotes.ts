import { error, type Place, type Problem, warning } from '../files/problem.ts';
import { type Article, CELL_BORDER, type Passage } from '../knowledge/article.ts';
import { type Citation, cite } from '../knowledge/citation.ts';
import type { Normalized } from '../text/normalize.ts';
import { passOverZeroWidth, withoutZeroWidth } from '../text/zero-width.ts';

/** Finds `quote` in the article's paragraphs and captions, never in headings. */
function* locate(article: Article, quote: string): Iterable<Citation> {
  const bare = withoutZeroWidth(quote);
  const asRow = cellsOf(bare);
  for (const passage of [...article.passages, ...article.captions]) {
    const { text, toSource } = seenOf(passage);
    const wanted = passage.form.kind === 'row' ? asRow : bare;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const { start, end } = toSource({ start: at, end: at + wanted.length });
      yield cite(article, passage, passage.text.slice(start, end), start);
    }
  }
}

/** The cells of a row as its text has them, from `| a | b |` as the file has them. */
function cellsOf(quote: string): string {
  if (!quote.includes('|')) return quote;
  const cells = quote.replace(/^\s*\||\|\s*$/gu, '').split('|');
  return cells.map((cell) => cell.trim()).join(CELL_BORDER);
}

/** A passage without invisible characters; remembered, as every quote is searched in it. */
function seenOf(passage: Passage): Normalized {
  const known = seen.get(passage) ?? passOverZeroWidth(passage.text);
  seen.set(passage, known);
  return known;
}

const seen = new WeakMap<Passage, Normalized>();

/** A passage counts as near a missing quote if it has at least this many characters of it. */
const NEAR_MIN = 4;

/** Finds an entry's quotes letter for letter in the article, except for zero-width characters. */
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
      const what = `the quote appears more than once in ${article.id}: "${text}".`;
      problems.push(warning(at, what, 'quote a few more words; the first place is used.'));
    }
  }
  return { citations, problems };
}

function missing(article: Article, quote: string): [what: string, remedy: string] {
  if (article.headings.some((heading) => heading.includes(quote))) {
    return [
      `the quote is in a heading: "${quote}".`,
      'quote a paragraph; a heading proves nothing.',
    ];
  }
  const near = nearest(article, quote);
  const remedy = near
    ? `copy it from the article letter for letter; ${article.file}:${near.line} is similar.`
    : 'copy a part of one paragraph of the article, letter for letter.';
  return [`the quote does not appear letter for letter in ${article.id}: "${quote}".`, remedy];
}

/** The passage with the longest beginning or end of a quote that is missing. */
function nearest(article: Article, quote: string): Passage | undefined {
  const all = [...article.passages, ...article.captions];
  const withPart = (part: string) => all.find(({ text }) => text.includes(part));
  const part = (length: number) => [quote.slice(0, length), quote.slice(-length)];
  // Binary search: a text with that much of the beginning or end also has less of it.
  let [low, high] = [NEAR_MIN - 1, quote.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (part(middle).some(withPart)) low = middle;
    else high = middle - 1;
  }
  if (low < NEAR_MIN) return undefined;
  return all.find(({ text }) => part(low).some((words) => text.includes(words)));
}
