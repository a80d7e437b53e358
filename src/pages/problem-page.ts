import { CATALOGUES, type Locale } from '../surfaces/texts/locales.ts';
import { libraryAddress } from '../surfaces/web/addresses.ts';
import { html } from '../surfaces/web/html.ts';
import { drawDocument } from '../surfaces/web/shell.ts';

/** A page that only says why there is no other. Needs no library. */
export function makeProblemPage(sentence: string, locale: Locale): string {
  const { toLibrary } = CATALOGUES[locale].web.shell;
  const content = html`<h1>${sentence}</h1>
<p><a href="${libraryAddress()}">${toLibrary}</a></p>`;
  return drawDocument({ locale, title: sentence }, content);
}
