import type { Locale } from '../surfaces/texts/locales.ts';
import { html } from '../surfaces/web/html.ts';
import { drawPage } from '../surfaces/web/shell.ts';

/** A page that only says why there is no other. Needs no library. */
export function makeProblemPage(sentence: string, locale: Locale): string {
  return drawPage({ locale, title: sentence }, html`<h1>${sentence}</h1>`);
}
