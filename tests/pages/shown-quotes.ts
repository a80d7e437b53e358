import type { ReadElement } from '../support/read-page.ts';

/** The words of a citation as a page shows them, with the address of their passage. */
export interface ShownQuote {
  readonly address: string;
  readonly words: string;
}

/** What the answer of a page quotes, without the passages that have to be opened. */
export function quotesOn(page: ReadElement): ShownQuote[] {
  const further = new Set(page.all('.further').flatMap(addressesIn));
  const claimed = page.all('.claim').flatMap((claim) => claim.all('blockquote'));
  const inClaims = new Set(claimed.map(keyOf));
  const quotes = page
    .all('.answer')
    .flatMap((answer) => answer.all('blockquote'))
    .filter((quote) => !further.has(keyOf(quote)));
  return quotes.map((quote) => ({
    address: quote.attributes['cite'] ?? '',
    words: wordsOf(quote, inClaims.has(keyOf(quote))),
  }));
}

function addressesIn(part: ReadElement): string[] {
  return part.all('blockquote').map(keyOf);
}

function keyOf(quote: ReadElement): string {
  return `${quote.attributes['cite']} ${quote.text}`;
}

/** The answering words if some are set off in the passage; those of a claim's source are all of it. */
function wordsOf(quote: ReadElement, isWhole: boolean): string {
  const marked = isWhole ? [] : quote.all('mark', 'b');
  const shown = marked.length > 0 ? marked : quote.all('.words');
  return shown.map(({ text }) => text).join('\t');
}
