import { hasClass, isNamed, type Read } from '../support/read-html.ts';

/** The words of a citation as a page shows them, with the address of their passage. */
export interface ShownQuote {
  readonly address: string;
  readonly words: string;
}

/** What the answer of a page quotes, without the passages that have to be opened. */
export function quotesOn(page: Read): ShownQuote[] {
  const further = new Set(page.all(hasClass('further')).flatMap(addressesIn));
  const claimed = page.all(hasClass('claim')).flatMap((claim) => claim.all(isNamed('blockquote')));
  const inClaims = new Set(claimed.map(keyOf));
  const quotes = page
    .all(hasClass('answer'))
    .flatMap((answer) => answer.all(isNamed('blockquote')))
    .filter((quote) => !further.has(keyOf(quote)));
  return quotes.map((quote) => ({
    address: quote.attributes['cite'] ?? '',
    words: wordsOf(quote, inClaims.has(keyOf(quote))),
  }));
}

/** The addresses that a page links. */
export function linksOn(page: Read): string[] {
  return page.all(isNamed('a')).map(({ attributes }) => attributes['href'] ?? '');
}

function addressesIn(part: Read): string[] {
  return part.all(isNamed('blockquote')).map(keyOf);
}

function keyOf(quote: Read): string {
  return `${quote.attributes['cite']} ${quote.text}`;
}

/** The answering words if some are set off in the passage; those of a claim's source are all of it. */
function wordsOf(quote: Read, isWhole: boolean): string {
  const marked = isWhole ? [] : quote.all(isNamed('mark', 'b'));
  const shown = marked.length > 0 ? marked : quote.all(hasClass('words'));
  return shown.map(({ text }) => text).join('\t');
}
