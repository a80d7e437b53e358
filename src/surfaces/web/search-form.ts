import { CATALOGUES, type Locale } from '../texts/locales.ts';
import { searchAddress } from './addresses.ts';
import { type Html, html } from './html.ts';

/** Where a question is typed; it keeps the one that was asked. */
export function drawSearchForm(question: string, locale: Locale): Html {
  const { label, submit } = CATALOGUES[locale].web.search;
  return html`<form class="ask" role="search" action="${searchAddress()}" method="get">
<label for="q">${label}</label>
<input type="search" id="q" name="q" value="${question}" autocomplete="off" enterkeyhint="search">
<button type="submit">${submit}</button>
</form>
`;
}
