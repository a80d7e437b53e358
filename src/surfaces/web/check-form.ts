import { CATALOGUES, type Locale } from '../texts/locales.ts';
import { checkAddress } from './addresses.ts';
import { type Html, html } from './html.ts';

/**
 * Where a message is pasted; it keeps what was. The text is sent in the body of the request: it may
 * be too long for an address, and nobody's logs need it.
 * @param most how many characters are read
 */
export function drawCheckForm(text: string, most: number, locale: Locale): Html {
  const { label, hint, submit } = CATALOGUES[locale].web.check;
  return html`<form class="ask" action="${checkAddress()}" method="post">
<label for="text">${label}</label>
<p class="quiet" id="hint">${hint(most)}</p>
<textarea id="text" name="text" rows="6" aria-describedby="hint">
${text}</textarea>
<button type="submit">${submit}</button>
</form>
`;
}

/** What the marks mean, each drawn as it is used. */
export function drawLegend(locale: Locale): Html {
  const { marks, same, said, source } = CATALOGUES[locale].web.check;
  return html`<p class="legend">${marks} <mark>${same}</mark> <del>${said}</del> <ins>${source}</ins></p>
`;
}
