import type { Locale } from '../surfaces/texts/locales.ts';
import { WEB_TEXTS } from '../surfaces/texts/web.ts';
import { libraryAddress } from '../surfaces/web/addresses.ts';
import { html } from '../surfaces/web/html.ts';
import { drawDocument } from '../surfaces/web/shell.ts';

/** A page that only says why there is no other. Needs no library. */
export function makeProblemPage(sentence: string, locale: Locale): string {
  const { toLibrary } = WEB_TEXTS[locale].shell;
  const content = html`<h1>${sentence}</h1>
<p><a href="${libraryAddress()}">${toLibrary}</a></p>`;
  return drawDocument({ locale, title: sentence }, content);
}
