import type { Locale } from '../surfaces/texts/locales.ts';
import { WEB_TEXTS } from '../surfaces/texts/web.ts';
import { html } from '../surfaces/web/html.ts';
import { drawPage } from '../surfaces/web/shell.ts';
import type { Page } from './page.ts';

/** For an address with nothing. */
export function makeMissingPage({ locale }: { readonly locale: Locale }): Page {
  const title = WEB_TEXTS[locale].problem.notFound;
  return { status: 404, html: drawPage({ locale, title }, html`<h1>${title}</h1>`) };
}
